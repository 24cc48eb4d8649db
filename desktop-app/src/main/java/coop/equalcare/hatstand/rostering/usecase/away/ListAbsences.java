package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.Booked;
import coop.equalcare.hatstand.rostering.domain.away.Hits;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads who is away now or will be, and what of their bookings nobody covers yet. */
public final class ListAbsences {

    /**
     * An absence with what it still hits.
     *
     * @param name of the person
     */
    public record Listed(RecordedAbsence absence, String name, Hits hits) {

        /** Until nobody waits for cover any more. */
        public boolean needsCover() {
            return !hits.toCover().isEmpty();
        }

        public AwayTime when() {
            return absence.when();
        }
    }

    /** Where bookings wait for cover comes first, the soonest of them at the top. */
    private static final Comparator<Listed> EXCEPTIONS_FIRST =
            Comparator.comparing(Listed::needsCover)
                    .reversed()
                    .thenComparing(it -> it.when().start())
                    .thenComparing(Listed::name);

    private final Gate gate;
    private final Absences absences;
    private final InstantSource clock;

    public ListAbsences(Gate gate, Absences absences, InstantSource clock) {
        this.gate = gate;
        this.absences = absences;
        this.clock = clock;
    }

    public Outcome<List<Listed>> handle(Actor actor) {
        var deed = new Gate.Deed("absence.list", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () -> new Outcome.Done<>(list(clock.instant())));
    }

    private List<Listed> list(Instant now) {
        var all = absences.notOver(now);
        var people = all.stream().map(it -> it.absence().person()).collect(Collectors.toSet());
        var booked = absences.booked(people, new TimeSpan(now, Absence.FURTHER_NOTICE));
        return all.stream()
                .map(it -> listed(it, booked.getOrDefault(person(it), List.of()), now))
                .sorted(EXCEPTIONS_FIRST)
                .toList();
    }

    private static PersonId person(Absences.Named named) {
        return named.absence().person();
    }

    private static Listed listed(Absences.Named named, List<Booked> booked, Instant now) {
        return new Listed(
                named.absence(), named.name(), Hits.of(named.absence().when(), booked, now));
    }
}
