package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.ledger.domain.Checkpoint;
import coop.equalcare.hatstand.platform.secrets.SigningKey;

import java.util.Optional;

/** A desk that remembers nothing of another one. */
public final class InMemoryBookMemory implements BookMemory {

    private final SigningKey key = SigningKey.make();
    private Optional<Checkpoint> last = Optional.empty();

    @Override
    public SigningKey key() {
        return key;
    }

    @Override
    public Optional<SigningKey> knownKey() {
        return Optional.of(key);
    }

    @Override
    public Optional<Checkpoint> last() {
        return last;
    }

    @Override
    public void remember(Checkpoint checkpoint) {
        last = Optional.of(checkpoint);
    }
}
