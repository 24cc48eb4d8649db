package coop.equalcare.hatstand.identity.domain;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;

import java.util.Set;
import java.util.UUID;

/** Who acts while nobody has signed in yet: the desk itself, which can only ask who is there. */
public final class FrontDesk {

    public static final Actor ACTOR =
            new Actor(new PersonId(new UUID(0, 0)), Set.of(Permission.SIGN_IN));

    private FrontDesk() {}
}
