package coop.equalcare.hatstand.audit;

import coop.equalcare.hatstand.audit.domain.Seals;
import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.work.UnitOfWork;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Seals the trail and holds it against what this desk has seen of it. It is nobody’s deed: every
 * desk does it, and it leaves no line of its own.
 */
public final class TrailKeeper {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final UnitOfWork unitOfWork;
    private final Seals seals;
    private final TrailMemory memory;

    TrailKeeper(UnitOfWork unitOfWork, Seals seals, TrailMemory memory) {
        this.unitOfWork = unitOfWork;
        this.seals = seals;
        this.memory = memory;
    }

    /** When somebody sits down: all that has been left unsealed is sealed. */
    public Optional<Finding> keepAll() {
        return keepAll(() -> false);
    }

    /**
     * @param leaving asked between two blocks: whoever goes waits for one at the most
     */
    Optional<Finding> keepAll(BooleanSupplier leaving) {
        return keep(true, leaving);
    }

    /** Each minute. */
    public Optional<Finding> keep() {
        return keep(() -> false);
    }

    Optional<Finding> keep(BooleanSupplier leaving) {
        return keep(false, leaving);
    }

    /** What is wrong: the trail is not the one that this desk has seen, or nobody can seal. */
    private Optional<Finding> keep(boolean everything, BooleanSupplier leaving) {
        var more = true;
        while (more && !leaving.getAsBoolean()) {
            // One block at a time, so that nobody else waits long.
            more = inTransaction(() -> seals.seal(everything));
        }
        return leaving.getAsBoolean() ? Optional.empty() : inTransaction(this::compare);
    }

    private Optional<Finding> compare() {
        return notAsSeen().or(this::behind);
    }

    /**
     * Others seal too, but whoever holds the end of the chain for so long keeps everybody from it.
     */
    private Optional<Finding> behind() {
        return seals.isBehind(LONG)
                ? Optional.of(Finding.block("audit.keeper.behind", LONG.toMinutes()))
                : Optional.empty();
    }

    private Optional<Finding> notAsSeen() {
        var alarm = memory.last().flatMap(this::compare);
        if (alarm.isEmpty()) {
            seals.end().filter(end -> end.block() > 0).ifPresent(memory::remember);
        }
        return alarm;
    }

    private Optional<Finding> compare(TrailEnd seen) {
        return seals.hashOf(seen.block()).filter(seen.hash()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.block("audit.keeper.not_as_seen", seen.block()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return unitOfWork.inTransaction(work, _ -> true);
    }
}
