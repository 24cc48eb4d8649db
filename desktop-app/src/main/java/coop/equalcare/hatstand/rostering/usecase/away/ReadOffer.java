package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reads the hours that somebody offers from today on. */
public final class ReadOffer {

    public record Query(PersonId person) {}

    private final Gate gate;
    private final Availabilities availabilities;
    private final InstantSource clock;
    private final ZoneId zone;

    public ReadOffer(Gate gate, Availabilities availabilities, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.availabilities = availabilities;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<List<AvailabilityWindow>> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("availability.read", query.person().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () -> new Outcome.Done<>(availabilities.offeredBy(query.person(), today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
