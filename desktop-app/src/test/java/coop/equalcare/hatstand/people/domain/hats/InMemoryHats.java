package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fake; {@code HatsContract} proves that it refuses and gives what the database does. */
public final class InMemoryHats implements Hats {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final InMemoryPeople people;
    private final Map<HatRequestId, HatRequest> requests = new LinkedHashMap<>();
    private final List<HatDrop> drops = new ArrayList<>();

    public InMemoryHats(InMemoryPeople people) {
        this.people = people;
    }

    @Override
    public Map<Hat, HatTerms> terms() {
        return Arrays.stream(Hat.values())
                .map(InMemoryHats::terms)
                .collect(Collectors.toMap(HatTerms::hat, Function.identity()));
    }

    private static HatTerms terms(Hat hat) {
        return new HatTerms(hat, hat.isOfTheOffice(), 30, giversOf(hat), parts(hat));
    }

    private static Set<Hat> giversOf(Hat hat) {
        return switch (hat) {
            case FINANCE, MEMBERSHIP_SECRETARY, AUDITOR, ADMINISTRATOR -> Set.of(Hat.ADMINISTRATOR);
            case GIVING_SUPPORT,
                    GETTING_SUPPORT,
                    ARRANGING_SUPPORT,
                    COORDINATOR,
                    FACILITATOR,
                    TRAINER ->
                    Set.of(Hat.ADMINISTRATOR, Hat.MEMBERSHIP_SECRETARY);
        };
    }

    private static List<ProfilePart> parts(Hat hat) {
        return switch (hat) {
            case GIVING_SUPPORT ->
                    List.of(
                            new ProfilePart.Field(PersonField.ADDRESS),
                            new ProfilePart.Field(PersonField.ENGAGEMENT),
                            new ProfilePart.Field(PersonField.PHONE),
                            new ProfilePart.Field(PersonField.POSTCODE),
                            new ProfilePart.Check("Enhanced DBS check"));
            case GETTING_SUPPORT ->
                    List.of(
                            new ProfilePart.Field(PersonField.ADDRESS),
                            new ProfilePart.Field(PersonField.PHONE),
                            new ProfilePart.Field(PersonField.POSTCODE));
            case ARRANGING_SUPPORT -> List.of(new ProfilePart.Field(PersonField.PHONE));
            case COORDINATOR,
                    FINANCE,
                    MEMBERSHIP_SECRETARY,
                    FACILITATOR,
                    TRAINER,
                    AUDITOR,
                    ADMINISTRATOR ->
                    List.of(new ProfilePart.Field(PersonField.EMAIL));
        };
    }

    @Override
    public List<HatGiver> givers(LocalDate from) {
        return people.all().stream()
                .flatMap(person -> person.hats().stream().flatMap(worn -> gives(person, worn)))
                .filter(giver -> giver.until().filter(end -> !end.isAfter(from)).isEmpty())
                .sorted(
                        Comparator.comparing(HatGiver::name)
                                .thenComparing(giver -> giver.person().value())
                                .thenComparing(HatGiver::hat))
                .toList();
    }

    private static Stream<HatGiver> gives(Person person, HatAssignment worn) {
        return Arrays.stream(Hat.values())
                .filter(hat -> giversOf(hat).contains(worn.hat()))
                .map(
                        hat ->
                                new HatGiver(
                                        hat,
                                        person.id(),
                                        person.name(),
                                        worn.since(),
                                        worn.until()));
    }

    @Override
    public Optional<HatRequest> find(HatRequestId id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public List<HatRequest> waiting(int most) {
        return requests.values().stream()
                .filter(HatRequest::isWaiting)
                .sorted(Comparator.comparing(HatRequest::requestedAt))
                .limit(most)
                .toList();
    }

    @Override
    public List<HatRequest> of(PersonId person) {
        return requests.values().stream()
                .filter(request -> request.person().equals(person))
                .sorted(Comparator.comparing(HatRequest::requestedAt).reversed())
                .toList();
    }

    @Override
    public List<HatDrop> dropsOf(PersonId person) {
        return drops.stream()
                .filter(drop -> drop.person().equals(person))
                .sorted(Comparator.comparing(HatDrop::at).reversed())
                .toList();
    }

    @Override
    public HatRequest add(HatRequest request) {
        refuse(!request.isWaiting(), "hat_request_begins_waiting");
        refuse(
                of(request.person()).stream()
                        .anyMatch(it -> it.isWaiting() && it.hat() == request.hat()),
                "hat_request_once_at_a_time");
        requests.put(request.id(), request);
        return request;
    }

    @Override
    public HatRequest save(HatRequest request) {
        var before = requests.get(request.id());
        if (before.version() != request.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("changed since it was read"));
        }
        refuse(!before.isWaiting(), "hat_request_stays_decided");
        request.decision().ifPresent(how -> allow(request, how));
        var saved =
                new HatRequest(
                        request.id(),
                        request.person(),
                        request.hat(),
                        request.requestedBy(),
                        request.requestedAt(),
                        request.wish(),
                        request.decision(),
                        request.version() + 1);
        requests.put(saved.id(), saved);
        saved.given().ifPresent(worn -> wear(saved.person(), worn));
        return saved;
    }

    private void allow(HatRequest request, HatRequest.Decision how) {
        var day = LocalDate.ofInstant(how.at(), ZONE);
        var wearer = people.find(request.person()).orElseThrow();
        var deciding = HatOffice.of(this, day).deciding(request, wearer, how.by());
        switch (how) {
            case HatRequest.Decision.Withdrawn _ -> {}
            case HatRequest.Decision.Declined _ ->
                    refuse(!deciding.iGive(), "hat_request_by_a_giver");
            case HatRequest.Decision.Granted granted -> allow(deciding, granted);
        }
    }

    private static void allow(HatRules.Deciding deciding, HatRequest.Decision.Granted granted) {
        var wearer = deciding.wearer();
        refuse(!deciding.iGive(), "hat_request_by_a_giver");
        var asker = granted.by().equals(deciding.request().requestedBy());
        refuse(
                granted.alone() ? !deciding.isAlone() : deciding.terms().secondPerson() && asker,
                "hat_request_second_person");
        refuse(
                !deciding.terms().missingIn(wearer, deciding.today()).isEmpty(),
                "hat_request_whole_profile");
        refuse(
                wearer.hats().stream()
                        .anyMatch(
                                it ->
                                        it.hat() == deciding.request().hat()
                                                && it.isWornFrom(granted.since())),
                "hat_request_worn_once");
        refuse(!granted.alone() && granted.by().equals(wearer.id()), "hat_request_not_by_oneself");
    }

    private void wear(PersonId person, HatAssignment worn) {
        var hats = people.find(person).orElseThrow().hats().stream();
        people.wear(person, Stream.concat(hats, Stream.of(worn)).toList());
    }

    @Override
    public void add(HatDrop drop) {
        var wearer = people.find(drop.person()).orElseThrow();
        var worn =
                wearer.hats().stream()
                        .filter(it -> it.id().equals(drop.assignment()) && it.until().isEmpty())
                        .findFirst();
        refuse(worn.isEmpty(), "hat_drop_what_is_worn");
        var office = HatOffice.of(this, LocalDate.ofInstant(drop.at(), ZONE));
        var hat = worn.orElseThrow().hat();
        refuse(
                !drop.by().equals(drop.person()) && !office.gives(drop.by(), hat),
                "hat_drop_by_a_giver");
        refuse(!office.somebodyStays(wearer, worn.orElseThrow()), "hat_drop_somebody_stays");
        drops.add(drop);
        people.wear(drop.person(), wearer.hats().stream().map(it -> ended(it, drop)).toList());
    }

    private static HatAssignment ended(HatAssignment worn, HatDrop drop) {
        return worn.id().equals(drop.assignment())
                ? new HatAssignment(worn.id(), worn.hat(), worn.since(), Optional.of(drop.until()))
                : worn;
    }

    private static void refuse(boolean broken, String rule) {
        if (broken) {
            throw new WriteConflict.Forbidden(rule, new IllegalStateException(rule));
        }
    }
}
