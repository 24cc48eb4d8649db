package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.Worker;

import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

import java.text.CollationKey;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads who has a row on the board, with all that the rules ask of them, in four queries. */
final class WorkersOfSpan {

    private record PersonLine(UUID personId, String name, @Nullable Engagement engagement) {}

    private record SkillLine(UUID personId, String skill, @Nullable LocalDate expiresOn) {

        Skill toDomain() {
            return new Skill(skill, Optional.ofNullable(expiresOn));
        }
    }

    private record WindowLine(
            UUID personId,
            int weekday,
            LocalTime from,
            LocalTime until,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean offered) {

        AvailabilityWindow toDomain() {
            return new AvailabilityWindow(
                    DayOfWeek.of(weekday),
                    from,
                    until,
                    Optional.ofNullable(validFrom),
                    Optional.ofNullable(validUntil),
                    offered);
        }
    }

    private record AbsenceLine(
            UUID personId, Instant start, @Nullable Instant end, AbsenceKind kind) {

        Absence toDomain() {
            return Absence.of(start, Optional.ofNullable(end), kind);
        }
    }

    private static final String PEOPLE =
            "select distinct it.personId, it.name, it.engagement from RosterPersonRow it";

    private static final String SKILLS =
            "select distinct it.personId, it.skill, it.expiresOn from HeldSkillRow it";

    private static final String WINDOWS =
            "select distinct it.personId, it.weekday, it.fromTime, it.untilTime, it.validFrom,"
                    + " it.validUntil, it.offered from AvailabilityRow it";

    /**
     * All that was said of the week, also of another time: who offers something until March, or
     * from March on, has not said nothing of February. Of single days those of the span; what
     * begins on the day before it may reach over midnight.
     */
    private static final String COUNTING =
            " and not it.takenBack and (it.validFrom is null or it.validUntil is null"
                    + " or it.validFrom <> it.validUntil"
                    + " or it.validFrom between :earliest and :latest)";

    private static final String ABSENCES =
            "select distinct it.personId, it.startsAt, it.endsAt, it.kind from AbsenceRow it";

    private static final String IN_SPAN =
            " and not it.takenBack and it.startsAt < :end"
                    + " and (it.endsAt is null or it.endsAt > :start)";

    private static final String WEARING_THE_HAT =
            """
             join WornHatRow worn on worn.personId = it.personId
            where worn.hat = :hat and worn.since <= :lastDay
              and (worn.until is null or worn.until > :firstDay)
            """;

    private static final String NAMED = " where it.personId in :people";

    private final StatelessSession session;
    private final TimeSpan span;
    private final ZoneId zone;
    private final Set<PersonId> withoutHat = new HashSet<>();

    WorkersOfSpan(StatelessSession session, TimeSpan span, ZoneId zone) {
        this.session = session;
        this.span = span;
        this.zone = zone;
    }

    /**
     * By name.
     *
     * @param booked these have a row too, though they may have dropped the hat since
     */
    List<Worker> read(Collection<UUID> booked) {
        var workers = new ArrayList<>(read(WEARING_THE_HAT, this::onDaysOfSpan));
        var missing = new HashSet<>(booked);
        workers.forEach(worker -> missing.remove(worker.id().value()));
        if (!missing.isEmpty()) {
            workers.addAll(read(NAMED, query -> query.setParameter("people", missing)));
            missing.forEach(person -> withoutHat.add(new PersonId(person)));
        }
        return byName(workers);
    }

    /** Who of those read has a row only for what they are booked for. */
    Set<PersonId> withoutHat() {
        return withoutHat;
    }

    /** Every name is made into a key once: to compare two names takes far longer than two keys. */
    private static List<Worker> byName(List<Worker> workers) {
        var alphabet = Collator.getInstance(Locale.UK);
        var sorted = new TreeMap<CollationKey, List<Worker>>();
        for (var worker : workers) {
            var key = alphabet.getCollationKey(worker.name());
            sorted.computeIfAbsent(key, _ -> new ArrayList<>()).add(worker);
        }
        return sorted.values().stream()
                .flatMap(
                        namesakes ->
                                namesakes.stream()
                                        .sorted(Comparator.comparing(it -> it.id().value())))
                .toList();
    }

    private List<Worker> read(String who, Consumer<SelectionQuery<?>> whose) {
        var skills = byPerson(list(SKILLS + who, SkillLine.class, whose), SkillLine::personId);
        var windows =
                byPerson(
                        list(
                                WINDOWS + who + COUNTING,
                                WindowLine.class,
                                whose.andThen(this::counting)),
                        WindowLine::personId);
        var absences =
                byPerson(
                        list(
                                ABSENCES + who + IN_SPAN,
                                AbsenceLine.class,
                                whose.andThen(this::inSpan)),
                        AbsenceLine::personId);
        return list(PEOPLE + who, PersonLine.class, whose).stream()
                .map(
                        person ->
                                new Worker(
                                        new PersonId(person.personId()),
                                        person.name(),
                                        Optional.ofNullable(person.engagement()),
                                        of(person, skills, SkillLine::toDomain),
                                        of(person, windows, WindowLine::toDomain),
                                        of(person, absences, AbsenceLine::toDomain)))
                .toList();
    }

    private <T> List<T> list(String text, Class<T> type, Consumer<SelectionQuery<?>> whose) {
        var query = session.createSelectionQuery(text, type);
        whose.accept(query);
        return query.getResultList();
    }

    private void onDaysOfSpan(SelectionQuery<?> query) {
        query.setParameter("hat", Hat.GIVING_SUPPORT)
                .setParameter("firstDay", LocalDate.ofInstant(span.start(), zone))
                .setParameter("lastDay", LocalDate.ofInstant(span.end().minusNanos(1), zone));
    }

    private void counting(SelectionQuery<?> query) {
        query.setParameter("earliest", LocalDate.ofInstant(span.start(), zone).minusDays(1))
                .setParameter("latest", LocalDate.ofInstant(span.end(), zone));
    }

    private void inSpan(SelectionQuery<?> query) {
        query.setParameter("start", span.start()).setParameter("end", span.end());
    }

    private static <T> Map<UUID, List<T>> byPerson(List<T> lines, Function<T, UUID> person) {
        return lines.stream().collect(Collectors.groupingBy(person));
    }

    private static <T, R> List<R> of(
            PersonLine person, Map<UUID, List<T>> lines, Function<T, R> toDomain) {
        return lines.getOrDefault(person.personId(), List.of()).stream().map(toDomain).toList();
    }
}
