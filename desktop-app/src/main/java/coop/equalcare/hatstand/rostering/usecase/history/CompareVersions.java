package coop.equalcare.hatstand.rostering.usecase.history;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.history.BookingPast;
import coop.equalcare.hatstand.rostering.domain.history.BookingPasts;
import coop.equalcare.hatstand.rostering.domain.history.PastState;

import java.util.List;
import java.util.Optional;

/**
 * What somebody else has made of bookings that one wanted to have as they were before, beside that.
 */
public final class CompareVersions {

    /**
     * @param expected the version that was to be taken back
     * @param wanted the version whose state was to come again
     */
    public record Meant(BookingId booking, int expected, int wanted) {}

    /**
     * @param theirs as it is now
     * @param ours as it would have become; nothing where it would have gone again
     */
    public record Both(BookingPast past, PastState theirs, Optional<PastState> ours) {}

    private final Gate gate;
    private final BookingPasts pasts;

    public CompareVersions(Gate gate, BookingPasts pasts) {
        this.gate = gate;
        this.pasts = pasts;
    }

    /** The first of them that is no longer as it was expected. */
    public Outcome<Optional<Both>> handle(Actor actor, List<Meant> all) {
        var deed = new Gate.Deed("booking.history", all.getFirst().booking().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () ->
                        new Outcome.Done<>(
                                all.stream().flatMap(it -> changed(it).stream()).findFirst()));
    }

    private Optional<Both> changed(Meant meant) {
        return pasts.of(meant.booking())
                .filter(past -> past.last().booking().version() != meant.expected())
                .map(past -> new Both(past, past.last(), past.version(meant.wanted())));
    }
}
