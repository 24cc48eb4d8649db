package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.database.ConnectionProblem;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.shell.lock.Unlocking;

import java.util.List;

/** Asks for what the one at the desk came in with. */
final class DeskUnlocking implements Unlocking {

    private final Databases databases;
    private final Hatstand hatstand;
    private final Actor actor;

    DeskUnlocking(Databases databases, SignedIn desk) {
        this.databases = databases;
        this.hatstand = desk.hatstand();
        this.actor = desk.session().actor();
    }

    @Override
    public Asked asked() {
        if (hatstand.coOp.demo()) {
            return Asked.NOTHING;
        }
        return switch (hatstand.database.profile()) {
            case ConnectionProfile.Standalone _ -> Asked.PASSWORD;
            case ConnectionProfile.Shared _ -> Asked.SERVER_PASSWORD;
        };
    }

    @Override
    public List<Finding> tryToOpen(char[] typed) {
        return switch (asked()) {
            case NOTHING -> List.of();
            case PASSWORD -> reasons(hatstand.identity.unlockDesk.handle(actor, typed));
            case SERVER_PASSWORD ->
                    databases.test(hatstand.database.profile(), typed).stream()
                            .map(ConnectionProblem::what)
                            .toList();
        };
    }

    private static List<Finding> reasons(Outcome<Actor> outcome) {
        return switch (outcome) {
            case Outcome.Done<Actor> _ -> List.of();
            case Outcome.Refused<Actor>(var reasons) -> reasons;
            case Outcome.Stale<Actor> _ -> List.of(Finding.block("bootstrap.lock.again"));
        };
    }
}
