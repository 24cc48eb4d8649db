package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.Chores;
import coop.equalcare.hatstand.bootstrap.cli.ExitCode;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.usecase.MakeCheckpoint;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/** What the command line asks of the trail and of the book: whether they are as they were. */
final class ProofChores {

    private final DatabaseChores databases;

    ProofChores(DatabaseChores databases) {
        this.databases = databases;
    }

    Answer verify(Opening opening, Chores.TrailCheck check) {
        return databases.with(opening, hatstand -> verify(hatstand, opening.proofs(), check));
    }

    private static Answer verify(
            Hatstand hatstand, Opening.Proofs proofs, Chores.TrailCheck check) {
        var actor = Desks.actor(hatstand, proofs, check.person(), Permission.VIEW_AUDIT);
        hatstand.audit.keeper.keepAll();
        var query = new VerifyTrail.Query(check.known().stream().toList());
        var verify = hatstand.audit.verifyTrail;
        var outcome =
                check.accept()
                        ? verify.accept(actor, query, Progress.NONE)
                        : verify.handle(actor, query, Progress.NONE);
        return answer(
                outcome,
                sound ->
                        Finding.note(
                                "bootstrap.audit.sound", sound.events(), sound.end().written()));
    }

    Answer verify(Opening opening, Chores.LedgerCheck check) {
        return databases.with(
                opening,
                hatstand ->
                        answer(
                                hatstand.ledger.verifyLedger.handle(
                                        reader(hatstand, opening, check.person()),
                                        new VerifyLedger.Query(check.against(), check.onlySince()),
                                        Progress.NONE),
                                book ->
                                        Finding.note(
                                                check.onlySince()
                                                        ? "bootstrap.ledger.sound_since"
                                                        : "bootstrap.ledger.sound",
                                                book.transfers(),
                                                book.end().hash().hex())));
    }

    Answer checkpoint(Opening opening, Chores.LedgerCheckpoint asked) {
        var file = asked.out().toAbsolutePath().normalize();
        var folder = Optional.ofNullable(file.getParent()).orElse(file);
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString);
        return databases.with(
                opening,
                hatstand ->
                        answer(
                                hatstand.ledger.makeCheckpoint.handle(
                                        reader(hatstand, opening, asked.person()),
                                        new MakeCheckpoint.Command(folder, name),
                                        Progress.NONE),
                                made ->
                                        Finding.note(
                                                "bootstrap.ledger.checkpoint",
                                                made.checkpoint().book().transfers(),
                                                made.file().toString(),
                                                made.key().hex())));
    }

    private static Actor reader(Hatstand hatstand, Opening opening, Optional<String> person) {
        return Desks.actor(hatstand, opening.proofs(), person, Permission.VIEW_LEDGER);
    }

    private static <T> Answer answer(Outcome<T> outcome, Function<T, Finding> inWords) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var findings) -> {
                var lines = new ArrayList<>(findings);
                lines.add(inWords.apply(value));
                yield new Answer(ExitCode.DONE, lines);
            }
            case Outcome.Refused<T>(var reasons) -> Answer.refused(reasons);
            case Outcome.Stale<T> _ -> throw new IllegalStateException("a walk changes nothing");
        };
    }
}
