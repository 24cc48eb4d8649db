package coop.equalcare.hatstand.ledger.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.ledger.domain.Proven;
import coop.equalcare.hatstand.ledger.usecase.MakeCheckpoint;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether the book is as it was posted, and what to keep elsewhere to know that later. */
public final class ProofViewModel {

    /** What the buttons do. */
    public record Deeds(Actor actor, VerifyLedger verify, MakeCheckpoint checkpoint) {}

    private final Deeds deeds;
    private final Jobs jobs;
    private final Consumer<List<Finding>> say;

    /**
     * @param say shows what came of it
     */
    ProofViewModel(Deeds deeds, Jobs jobs, Consumer<List<Finding>> say) {
        this.deeds = deeds;
        this.jobs = jobs;
        this.say = say;
    }

    /** Every transfer of the book. */
    void verify() {
        verify(VerifyLedger.Query.PLAIN);
    }

    /** The same, and that the book still holds what a file says. */
    void verifyAgainst(Path file) {
        verify(new VerifyLedger.Query(Optional.of(file), false));
    }

    /** What came after the last checkpoint of this desk. */
    void verifySince() {
        verify(new VerifyLedger.Query(Optional.empty(), true));
    }

    private void verify(VerifyLedger.Query query) {
        jobs.start(
                Finding.note("ledger.verify.under_way"),
                progress -> deeds.verify().handle(deeds.actor(), query, progress),
                outcome -> showVerdict(outcome, query));
    }

    private void showVerdict(Outcome<Proven> outcome, VerifyLedger.Query query) {
        var sound = query.onlySince() ? "ledger.verify.sound_since" : "ledger.verify.sound";
        switch (outcome) {
            case Outcome.Done<Proven>(var book, var findings) ->
                    say.accept(
                            with(
                                    Finding.note(sound, book.transfers(), book.end().hash().hex()),
                                    findings));
            case Outcome.Refused<Proven>(var reasons) -> say.accept(reasons);
            case Outcome.Stale<Proven> _ -> verify(query);
        }
    }

    private static List<Finding> with(Finding first, List<Finding> others) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    /** Proves the book and writes its end down, signed. */
    void makeCheckpoint(Path folder) {
        var command = new MakeCheckpoint.Command(folder, Optional.empty());
        jobs.start(
                Finding.note("ledger.verify.under_way"),
                progress -> deeds.checkpoint().handle(deeds.actor(), command, progress),
                this::showMade);
    }

    private void showMade(Outcome<MakeCheckpoint.Made> outcome) {
        switch (outcome) {
            case Outcome.Done<MakeCheckpoint.Made>(var made, var findings) -> {
                var said = new ArrayList<>(findings);
                said.add(
                        Finding.note(
                                "ledger.checkpoint.made",
                                made.checkpoint().book().transfers(),
                                made.file().toString()));
                said.add(Finding.note("ledger.checkpoint.our_key", made.key().hex()));
                say.accept(said);
            }
            case Outcome.Refused<MakeCheckpoint.Made>(var reasons) -> say.accept(reasons);
            case Outcome.Stale<MakeCheckpoint.Made> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }
}
