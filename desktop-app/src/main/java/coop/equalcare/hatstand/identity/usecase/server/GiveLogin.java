package coop.equalcare.hatstand.identity.usecase.server;

import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.domain.server.LoginName;
import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.secrets.ScramVerifier;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.Optional;

/**
 * An administrator gives somebody a login at the server, or another code for the one they have. The
 * code is shown once; the server gets only what it can be checked against.
 */
public final class GiveLogin {

    /**
     * @param name of a new login; nothing where they have one and forgot its password
     */
    public record Command(PersonId person, Optional<String> name) {}

    private final Gate gate;
    private final ServerLogins logins;
    private final RandomBytes random;

    public GiveLogin(Gate gate, ServerLogins logins, RandomBytes random) {
        this.gate = gate;
        this.logins = logins;
        this.random = random;
    }

    public Outcome<OneTimeCode> handle(Actor actor, Command command) {
        var trouble = command.name().flatMap(LoginName::trouble);
        if (trouble.isPresent()) {
            return new Outcome.Refused<>(trouble.get());
        }
        var code = OneTimeCode.of(random.next(OneTimeCode.RANDOM_BYTES));
        var verifier = verifierOf(code);
        var action = command.name().isPresent() ? "login.make" : "login.reset";
        return gate.write(
                actor,
                Permission.MANAGE_SIGN_INS,
                new Gate.Deed(action, command.person().value()),
                () -> {
                    command.name()
                            .ifPresentOrElse(
                                    name -> logins.make(command.person(), name, verifier),
                                    () -> logins.reset(command.person(), verifier));
                    return new Outcome.Done<>(code);
                });
    }

    /** It is typed as it is read, with its dashes: the server does not know that they are none. */
    private String verifierOf(OneTimeCode code) {
        var letters = code.text().toCharArray();
        try {
            return ScramVerifier.of(letters, random);
        } finally {
            SecretText.wipe(letters);
        }
    }
}
