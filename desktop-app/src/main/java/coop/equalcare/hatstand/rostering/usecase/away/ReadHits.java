package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceRules;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.Hits;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says what an absence would hit, while somebody still types it. */
public final class ReadHits {

    private static final AbsenceId NOT_THERE_YET = new AbsenceId(new UUID(0, 0));

    /**
     * @param change the one that would be changed; empty for a new one
     */
    public record Query(
            Optional<AbsenceId> change, PersonId person, AwayTime when, AbsenceKind kind) {}

    /**
     * @param findings what there is to say of the absence itself
     */
    public record Preview(List<Finding> findings, Hits hits) {}

    private final Gate gate;
    private final Absences absences;
    private final InstantSource clock;
    private final ZoneId zone;

    public ReadHits(Gate gate, Absences absences, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.absences = absences;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Preview> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("absence.read_hits", query.person().value());
        return gate.read(
                actor, Permission.VIEW_ROSTER, deed, () -> new Outcome.Done<>(preview(query)));
    }

    private Preview preview(Query query) {
        var proposed =
                RecordedAbsence.of(
                        query.change().orElse(NOT_THERE_YET),
                        query.person(),
                        query.when(),
                        query.kind());
        var others = absences.of(query.person(), query.when());
        var booked = absences.booked(Set.of(query.person()), query.when().span());
        return new Preview(
                AbsenceRules.check(proposed, others, zone),
                Hits.of(
                        query.when(),
                        booked.getOrDefault(query.person(), List.of()),
                        clock.instant()));
    }
}
