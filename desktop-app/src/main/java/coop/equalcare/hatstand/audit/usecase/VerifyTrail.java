package coop.equalcare.hatstand.audit.usecase;

import coop.equalcare.hatstand.audit.domain.Block;
import coop.equalcare.hatstand.audit.domain.Seals;
import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks the whole trail and proves every event, or names the first that is broken. */
public final class VerifyTrail {

    /**
     * @param known ends that were written down elsewhere, for example in the minutes of a meeting
     */
    public record Query(List<TrailEnd> known) {

        public static final Query PLAIN = new Query(List.of());

        public Query {
            known = List.copyOf(known);
        }
    }

    /**
     * The trail is sound.
     *
     * @param end worth writing down: whoever changes the trail later cannot change the note
     * @param unsealed so many events are too new to be proved
     */
    public record Sound(long events, TrailEnd end, long unsealed) {}

    private static final int PAGE = 20;

    private final Gate gate;
    private final Seals seals;
    private final TrailMemory memory;

    public VerifyTrail(Gate gate, Seals seals, TrailMemory memory) {
        this.gate = gate;
        this.seals = seals;
        this.memory = memory;
    }

    /** Refused with the first broken event or block, or as cancelled. */
    public Outcome<Sound> handle(Actor actor, Query query, Progress progress) {
        var deed = new Gate.Deed("audit.verify", actor.person().value());
        var known = Stream.concat(query.known().stream(), memory.last().stream()).toList();
        return gate.read(
                actor, Permission.VIEW_AUDIT, deed, () -> new Walk(known, progress).verdict());
    }

    /**
     * After a backup was restored this desk has seen another trail than there is, for good reason.
     * Somebody who answers for it proves the one that there is; from then on it is the one seen.
     */
    public Outcome<Sound> accept(Actor actor, Query query, Progress progress) {
        var deed = new Gate.Deed("audit.accept", actor.person().value());
        return gate.read(
                        actor,
                        Permission.VIEW_AUDIT,
                        deed,
                        () -> new Walk(query.known(), progress).verdict())
                .map(this::remembered);
    }

    private Sound remembered(Sound sound) {
        memory.remember(sound.end());
        return sound;
    }

    /** One way through the trail, from its first block to its last. */
    private final class Walk {

        private final List<TrailEnd> known;
        private final Progress progress;
        private TrailEnd here = TrailEnd.START;
        private Optional<TrailEnd> end = Optional.empty();
        private long events;

        Walk(List<TrailEnd> known, Progress progress) {
            this.known = known;
            this.progress = progress;
        }

        Outcome<Sound> verdict() {
            return walk().or(this::endsWell)
                    .<Outcome<Sound>>map(Outcome.Refused::new)
                    .orElseGet(() -> new Outcome.Done<>(new Sound(events, here, seals.unsealed())));
        }

        /**
         * Others seal meanwhile. So the end is asked for first and then what comes after here:
         * where that is nothing, nothing was sealed since the end was read.
         */
        private Optional<Finding> walk() {
            while (true) {
                end = seals.end();
                var page = seals.after(here.block(), PAGE);
                if (page.isEmpty()) {
                    return Optional.empty();
                }
                for (var block : page) {
                    var broken = step(block);
                    if (broken.isPresent()) {
                        return broken;
                    }
                }
            }
        }

        private Optional<Finding> step(Block block) {
            var broken = here.check(block, seals.eventsOf(block.no()));
            if (broken.isPresent()) {
                return broken;
            }
            here = here.after(block);
            events += block.events();
            progress.at(here.block(), end.map(TrailEnd::block).orElse(here.block()));
            return progress.cancelled()
                    ? Optional.of(Finding.note("audit.verify.cancelled"))
                    : asKnown();
        }

        private Optional<Finding> asKnown() {
            return known.stream()
                    .filter(seen -> seen.block() == here.block())
                    .filter(seen -> !seen.hash().equals(here.hash()))
                    .map(seen -> Finding.block("audit.verify.not_as_seen", seen.block()))
                    .findFirst();
        }

        /** The last blocks may be torn out: the end is kept apart, and so is what was seen. */
        private Optional<Finding> endsWell() {
            if (!end.equals(Optional.of(here))) {
                return Optional.of(Finding.block("audit.verify.end", here.block()));
            }
            if (seals.strays() > 0) {
                return Optional.of(Finding.block("audit.verify.strays", here.block()));
            }
            return known.stream()
                    .filter(seen -> seen.block() > here.block())
                    .map(seen -> Finding.block("audit.verify.shorter", seen.block(), here.block()))
                    .findFirst();
        }
    }
}
