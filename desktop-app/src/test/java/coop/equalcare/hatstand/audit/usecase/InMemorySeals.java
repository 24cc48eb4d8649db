package coop.equalcare.hatstand.audit.usecase;

import coop.equalcare.hatstand.audit.domain.Block;
import coop.equalcare.hatstand.audit.domain.SealedEvent;
import coop.equalcare.hatstand.audit.domain.Seals;
import coop.equalcare.hatstand.audit.domain.TrailEnd;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A trail in which nothing has been sealed yet. */
public final class InMemorySeals implements Seals {

    @Override
    public boolean seal(boolean everything) {
        return false;
    }

    @Override
    public Optional<TrailEnd> end() {
        return Optional.of(TrailEnd.START);
    }

    @Override
    public List<Block> after(long block, int most) {
        return List.of();
    }

    @Override
    public List<SealedEvent> eventsOf(long block) {
        return List.of();
    }

    @Override
    public long strays() {
        return 0;
    }

    @Override
    public long unsealed() {
        return 0;
    }

    @Override
    public boolean isBehind(Duration longest) {
        return false;
    }

    @Override
    public Optional<String> hashOf(long block) {
        return Optional.empty();
    }
}
