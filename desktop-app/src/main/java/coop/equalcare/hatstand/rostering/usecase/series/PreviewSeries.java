package coop.equalcare.hatstand.rostering.usecase.series;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.series.Planned;
import coop.equalcare.hatstand.rostering.domain.series.SeriesMaker;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What would become of each day of a series that somebody is writing. */
public final class PreviewSeries {

    /**
     * @param until the day up to which it would be booked now
     */
    public record Preview(SeriesDraft draft, List<Planned> planned, LocalDate until) {}

    private static final UUID NOT_YET = new UUID(0, 0);

    private final Gate gate;
    private final SeriesMaker maker;
    private final InstantSource clock;
    private final ZoneId zone;

    public PreviewSeries(Gate gate, SeriesMaker maker, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.maker = maker;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Preview> handle(Actor actor, SeriesDraft draft) {
        var deed = new Gate.Deed("roster.read", actor.person().value());
        return gate.read(actor, Permission.VIEW_ROSTER, deed, () -> preview(draft));
    }

    private Outcome<Preview> preview(SeriesDraft draft) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var until = draft.horizon(today);
        return draft.check(today)
                .then(
                        it ->
                                new Outcome.Done<>(
                                        new Preview(
                                                it, maker.plan(it.series(NOT_YET), until), until)));
    }
}
