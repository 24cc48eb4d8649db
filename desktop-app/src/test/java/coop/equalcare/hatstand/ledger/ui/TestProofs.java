package coop.equalcare.hatstand.ledger.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.ledger.domain.Ledger;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.ledger.usecase.MakeCheckpoint;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Instant;

/** The proofs of a book for tests, at a desk that begins with no checkpoint. */
final class TestProofs {

    private TestProofs() {}

    static ProofViewModel.Deeds of(Actor actor, Gate gate, Ledger ledger) {
        var memory = new InMemoryBookMemory();
        var verify = new VerifyLedger(gate, ledger, memory, CoOp.HOME_ZONE);
        return new ProofViewModel.Deeds(
                actor,
                verify,
                new MakeCheckpoint(
                        gate,
                        verify,
                        memory,
                        new SafeFile(),
                        () -> Instant.parse("2026-11-24T15:00:00Z"),
                        new CoOp("Invented", CoOp.HOME_ZONE, true)));
    }
}
