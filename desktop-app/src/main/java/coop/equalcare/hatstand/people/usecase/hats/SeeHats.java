package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.hats.HatDrop;
import coop.equalcare.hatstand.people.domain.hats.HatGiver;
import coop.equalcare.hatstand.people.domain.hats.HatOffice;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.people.domain.hats.ProfilePart;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody's hats: those that wait, how earlier requests ended, and which could be asked for. */
public final class SeeHats {

    public record Query(PersonId person) {}

    /**
     * A hat that could be asked for.
     *
     * @param missing parts of the record that it asks for and that are not there
     * @param givers who may give it today, by name
     */
    public record Open(Hat hat, List<ProfilePart> missing, List<String> givers) {

        public Open {
            missing = List.copyOf(missing);
            givers = List.copyOf(givers);
        }
    }

    /**
     * @param requests the newest first
     * @param drops the newest first
     * @param names of whoever asked, decided or dropped
     * @param mayGive the hats that whoever looks gives
     */
    public record Seen(
            List<HatRequest> requests,
            List<HatDrop> drops,
            Map<PersonId, String> names,
            List<Open> open,
            List<Hat> mayGive) {

        public Seen {
            requests = List.copyOf(requests);
            drops = List.copyOf(drops);
            names = Map.copyOf(names);
            open = List.copyOf(open);
            mayGive = List.copyOf(mayGive);
        }
    }

    private final Gate gate;
    private final Hats hats;
    private final People people;
    private final InstantSource clock;
    private final ZoneId zone;

    public SeeHats(Gate gate, Hats hats, People people, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.hats = hats;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Seen> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("person.hats", query.person().value());
        return gate.read(
                actor, Permission.VIEW_PEOPLE, deed, () -> see(actor.person(), query.person()));
    }

    private Outcome<Seen> see(PersonId me, PersonId person) {
        return people.find(person)
                .<Outcome<Seen>>map(wearer -> new Outcome.Done<>(seen(me, wearer)))
                .orElseGet(() -> new Outcome.Refused<>(Finding.block("people.open.gone")));
    }

    private Seen seen(PersonId me, Person wearer) {
        var office = HatOffice.of(hats, LocalDate.ofInstant(clock.instant(), zone));
        var requests = hats.of(wearer.id());
        var drops = hats.dropsOf(wearer.id());
        return new Seen(
                requests,
                drops,
                names(requests, drops),
                those(hat -> canBeAsked(wearer, hat, requests, office)).stream()
                        .map(hat -> open(wearer, hat, office))
                        .toList(),
                those(hat -> office.gives(me, hat)));
    }

    private static List<Hat> those(Predicate<Hat> which) {
        return Arrays.stream(Hat.values()).filter(which).toList();
    }

    private static boolean canBeAsked(
            Person wearer, Hat hat, List<HatRequest> requests, HatOffice office) {
        return HatRules.toAsk(wearer, hat, "", requests, office.today()).isEmpty();
    }

    private static Open open(Person wearer, Hat hat, HatOffice office) {
        return new Open(
                hat,
                office.terms(hat).missingIn(wearer, office.today()),
                office.giversOf(hat).stream().map(HatGiver::name).distinct().toList());
    }

    private Map<PersonId, String> names(List<HatRequest> requests, List<HatDrop> drops) {
        return people.names(
                Stream.concat(
                                requests.stream()
                                        .flatMap(
                                                it ->
                                                        Stream.concat(
                                                                Stream.of(it.requestedBy()),
                                                                it.decision().stream()
                                                                        .map(
                                                                                HatRequest.Decision
                                                                                        ::by))),
                                drops.stream().map(HatDrop::by))
                        .collect(Collectors.toSet()));
    }
}
