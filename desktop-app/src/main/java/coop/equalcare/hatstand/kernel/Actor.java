package coop.equalcare.hatstand.kernel;

import java.util.Set;

/** Who is at the desk, and what they may do. */
public record Actor(PersonId person, Set<Permission> permissions) {

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
