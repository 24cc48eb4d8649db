package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.out.Cancellations;
import coop.equalcare.hatstand.rostering.domain.out.RotaExtract;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads some days of the rota with what was cancelled in them, to be looked at or printed. */
public final class ReadExtract {

    /**
     * @param until the day after the last
     */
    public record Query(LocalDate from, LocalDate until) {

        TimeSpan span(ZoneId zone) {
            return TimeSpan.ofDays(from, until, zone);
        }
    }

    private final Gate gate;
    private final Bookings bookings;
    private final Cancellations cancellations;
    private final InstantSource clock;
    private final ZoneId zone;
    private final boolean isDemo;

    /**
     * @param isDemo whether everybody is invented: what is taken out says so
     */
    public ReadExtract(
            Gate gate,
            Bookings bookings,
            Cancellations cancellations,
            InstantSource clock,
            ZoneId zone,
            boolean isDemo) {
        this.gate = gate;
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.clock = clock;
        this.zone = zone;
        this.isDemo = isDemo;
    }

    public Outcome<RotaExtract> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("roster.read_extract", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () -> {
                    var span = query.span(zone);
                    return new Outcome.Done<>(
                            new RotaExtract(
                                    span,
                                    bookings.board(span.widenedBy(RosterRules.REACH)),
                                    cancellations.touching(span),
                                    clock.instant(),
                                    isDemo));
                });
    }
}
