package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.Chores;
import coop.equalcare.hatstand.bootstrap.cli.ExitCode;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;

import java.util.List;

/** What the command line asks of the trail. */
final class AuditChores {

    private final DatabaseChores databases;

    AuditChores(DatabaseChores databases) {
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
        return switch (outcome) {
            case Outcome.Done<VerifyTrail.Sound>(var sound, var _) ->
                    new Answer(
                            ExitCode.DONE,
                            List.of(
                                    Finding.note(
                                            "bootstrap.audit.sound",
                                            sound.events(),
                                            sound.end().written())));
            case Outcome.Refused<VerifyTrail.Sound>(var reasons) -> Answer.refused(reasons);
            case Outcome.Stale<VerifyTrail.Sound> _ ->
                    throw new IllegalStateException("a walk changes nothing");
        };
    }
}
