package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;

import java.util.List;

/** Helps back in whom nobody else can help. */
final class SignInChores {

    private final DatabaseChores databases;

    SignInChores(DatabaseChores databases) {
        this.databases = databases;
    }

    /**
     * Whoever can open the file with its passphrase could read everything in it anyway; so that is
     * what an administrator can be rescued by, and only they: they can help everybody else.
     */
    Answer rescue(Opening opening, String person) {
        return databases.with(opening, hatstand -> rescue(hatstand, person));
    }

    private static Answer rescue(Hatstand hatstand, String person) {
        if (hatstand.coOp.demo() || hatstand.identity.own.isEmpty()) {
            return Answer.refused(List.of(Finding.block("bootstrap.rescue.not_here")));
        }
        return Desks.entitled(hatstand, Permission.MANAGE_SIGN_INS).stream()
                .filter(line -> line.name().equalsIgnoreCase(person))
                .findFirst()
                .map(line -> said(line.name(), hatstand.identity.resetSignIn.rescue(line.id())))
                .orElseGet(
                        () ->
                                Answer.refused(
                                        List.of(Finding.block("bootstrap.rescue.nobody", person))));
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
