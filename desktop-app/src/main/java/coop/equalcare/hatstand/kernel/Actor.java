package coop.equalcare.hatstand.kernel;

import java.util.Optional;
import java.util.Set;

/**
 * Who is at the desk, and what they may do.
 *
 * @param onBehalfOf the member for whom they act, if they were asked to
 */
public record Actor(PersonId person, Optional<PersonId> onBehalfOf, Set<Permission> permissions) {

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public Actor(PersonId person, Set<Permission> permissions) {
        this(person, Optional.empty(), permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
