package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.People;

import java.util.List;

/** Helps back in whom nobody else can help. */
final class SignInChores {

    private final DatabaseChores databases;

    SignInChores(DatabaseChores databases) {
        this.databases = databases;
    }

    /**
     * Whoever can open the file with its passphrase could read everything in it anyway; so that is
     * what the only administrator can be rescued by, and only they: they can help everybody else.
     */
    Answer rescue(Opening opening, String person) {
        return databases.with(opening, hatstand -> rescue(hatstand, person));
    }

    private static Answer rescue(Hatstand hatstand, String person) {
        if (hatstand.coOp.demo() || hatstand.identity.own.isEmpty()) {
            return Answer.refused(List.of(Finding.block("bootstrap.rescue.not_here")));
        }
        var called =
                Desks.entitled(hatstand, Permission.MANAGE_SIGN_INS).stream()
                        .filter(line -> Desks.isCalled(line, person))
                        .toList();
        return switch (called.size()) {
            case 0 -> refused("bootstrap.rescue.nobody", person);
            case 1 -> rescue(hatstand, called.getFirst());
            default -> refused("bootstrap.rescue.several", person);
        };
    }

    private static Answer rescue(Hatstand hatstand, People.Line line) {
        return said(line.name(), hatstand.identity.rescueAdministrator.handle(line.id()));
    }

    private static Answer refused(String key, String person) {
        return Answer.refused(List.of(Finding.block(key, person)));
    }

    private static Answer said(String name, Outcome<OneTimeCode> outcome) {
        return switch (outcome) {
            case Outcome.Done<OneTimeCode>(var code, var _) ->
                    Answer.done(Finding.note("bootstrap.rescue.code", name, code.text()));
            case Outcome.Refused<OneTimeCode>(var reasons) -> Answer.refused(reasons);
            case Outcome.Stale<OneTimeCode> _ ->
                    Answer.refused(List.of(Finding.block("bootstrap.payroll.stale")));
        };
    }
}
