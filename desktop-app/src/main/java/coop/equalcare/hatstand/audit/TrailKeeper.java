package coop.equalcare.hatstand.audit;

import coop.equalcare.hatstand.audit.domain.Seals;
import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.work.UnitOfWork;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Seals the trail and holds it against what this desk has seen of it. It is nobody’s deed: every
 * desk does it, and it leaves no line of its own.
 */
public final class TrailKeeper {

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
        return keep(true);
    }

    /** Each minute. */
    public Optional<Finding> keep() {
        return keep(false);
    }

    /** What is wrong, if the trail is not the one that this desk has seen. */
    private Optional<Finding> keep(boolean everything) {
        while (inTransaction(() -> seals.seal(everything))) {
            // One block at a time, so that nobody else waits long.
        }
        return inTransaction(this::compare);
    }

    private Optional<Finding> compare() {
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
