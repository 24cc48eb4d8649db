package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.out.Cancellations;
import coop.equalcare.hatstand.rostering.domain.out.Cancelled;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reads what was cancelled in some days, and why. */
public final class ListCancelled {

    /**
     * @param until the day after the last
     */
    public record Query(LocalDate first, LocalDate until) {}

    private final Gate gate;
    private final Cancellations cancellations;
    private final ZoneId zone;

    public ListCancelled(Gate gate, Cancellations cancellations, ZoneId zone) {
        this.gate = gate;
        this.cancellations = cancellations;
        this.zone = zone;
    }

    public Outcome<List<Cancelled>> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("roster.list_cancelled", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () ->
                        new Outcome.Done<>(
                                cancellations.touching(
                                        TimeSpan.ofDays(query.first(), query.until(), zone))));
    }
}
