package coop.equalcare.hatstand.identity.usecase.server;

import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;

/** Shuts a login, opens it again, or throws out whoever is connected by it. */
public final class EndLogin {

    /** What is done with it. */
    public enum How {
        /** They have left: nothing of theirs works any more. */
        DISABLE,
        /** They are back, with the hats that they wear today. */
        ENABLE,
        /** A desk was left open somewhere; they may come again. */
        THROW_OUT
    }

    public record Command(PersonId person, How how) {}

    private final Gate gate;
    private final ServerLogins logins;

    public EndLogin(Gate gate, ServerLogins logins) {
        this.gate = gate;
        this.logins = logins;
    }

    public Outcome<PersonId> handle(Actor actor, Command command) {
        return gate.write(
                actor,
                Permission.MANAGE_SIGN_INS,
                new Gate.Deed(action(command.how()), command.person().value()),
                () -> {
                    end(command);
                    return new Outcome.Done<>(command.person());
                });
    }

    private static String action(How how) {
        return switch (how) {
            case DISABLE -> "login.disable";
            case ENABLE -> "login.enable";
            case THROW_OUT -> "login.throw_out";
        };
    }

    private void end(Command command) {
        switch (command.how()) {
            case DISABLE -> logins.disable(command.person());
            case ENABLE -> logins.enable(command.person());
            case THROW_OUT -> logins.throwOut(command.person());
        }
    }
}
