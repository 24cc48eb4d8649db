package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.ledger.domain.Checkpoint;
import coop.equalcare.hatstand.platform.secrets.SigningKey;

import java.util.Optional;

/**
 * What this desk keeps of the book outside the database: its key, and the last checkpoint it made.
 */
public interface BookMemory {

    /** The key that checkpoints are signed with; made the first time, the same ever after. */
    SigningKey key();

    /** The key, if there is one already. */
    Optional<SigningKey> knownKey();

    Optional<Checkpoint> last();

    void remember(Checkpoint checkpoint);
}
