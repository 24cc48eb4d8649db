package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.hats.HatOffice;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.people.domain.hats.ProfilePart;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The requests for hats that wait for somebody: what is stuck first, then the oldest. */
public final class ListHatRequests {

    /**
     * One request, with what whoever looks can do about it.
     *
     * @param askedBy the name of whoever asked
     * @param missing parts of the wearer's record that the hat asks for
     * @param against what stands against granting it, for whoever looks
     * @param mayDecline whether whoever looks may decline it
     * @param goesAlone whether whoever looks would give it alone, and has to say why
     * @param waitsLong whether it has waited for too long
     */
    public record Line(
            HatRequest request,
            Person wearer,
            String askedBy,
            List<ProfilePart> missing,
            List<Finding> against,
            boolean mayDecline,
            boolean goesAlone,
            boolean waitsLong) {

        public Line {
            missing = List.copyOf(missing);
            against = List.copyOf(against);
        }

        public boolean mayGrant() {
            return against.isEmpty();
        }

        /** What stands against granting it beside the parts that are missing. */
        public List<Finding> otherAgainst() {
            return against.stream().filter(it -> !it.key().equals(HatRules.PARTS_MISSING)).toList();
        }

        public boolean isStuck() {
            return !missing.isEmpty() || waitsLong;
        }
    }

    /** More than anybody can decide in a day; a list query has an end. */
    private static final int MOST = 200;

    private static final Duration LONG = Duration.ofDays(14);

    private static final Comparator<Line> STUCK_FIRST =
            Comparator.comparing(Line::isStuck, Comparator.reverseOrder())
                    .thenComparing(line -> line.request().requestedAt());

    private final Gate gate;
    private final Hats hats;
    private final People people;
    private final InstantSource clock;
    private final ZoneId zone;

    public ListHatRequests(Gate gate, Hats hats, People people, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.hats = hats;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<List<Line>> handle(Actor actor) {
        var deed = new Gate.Deed("people.hat_requests", actor.person().value());
        return gate.read(actor, Permission.GIVE_HATS, deed, () -> list(actor.person()));
    }

    private Outcome<List<Line>> list(PersonId me) {
        var now = clock.instant();
        var office = HatOffice.of(hats, LocalDate.ofInstant(now, zone));
        var waiting = hats.waiting(MOST);
        var wearers =
                people.findAll(those(waiting, HatRequest::person)).stream()
                        .collect(Collectors.toMap(Person::id, it -> it));
        var askers = people.names(those(waiting, HatRequest::requestedBy));
        return new Outcome.Done<>(
                waiting.stream()
                        .flatMap(
                                request ->
                                        Optional.ofNullable(wearers.get(request.person()))
                                                .map(it -> office.deciding(request, it, me))
                                                .stream())
                        .map(deciding -> line(deciding, askers, now))
                        .sorted(STUCK_FIRST)
                        .toList());
    }

    private static Set<PersonId> those(
            List<HatRequest> requests, Function<HatRequest, PersonId> who) {
        return requests.stream().map(who).collect(Collectors.toSet());
    }

    private static Line line(
            HatRules.Deciding deciding, Map<PersonId, String> askers, Instant now) {
        var request = deciding.request();
        return new Line(
                request,
                deciding.wearer(),
                askers.getOrDefault(request.requestedBy(), ""),
                deciding.terms().missingIn(deciding.wearer(), deciding.today()),
                HatRules.toGrant(deciding),
                deciding.iGive(),
                deciding.goesAlone(),
                request.requestedAt().plus(LONG).isBefore(now));
    }
}
