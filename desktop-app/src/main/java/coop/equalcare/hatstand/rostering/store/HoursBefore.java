package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.law.AverageWeek;
import coop.equalcare.hatstand.rostering.domain.law.WorkedBefore;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What those who are busy in a week were booked for before it. Whoever is not busy is not asked
 * about: their week takes the average down. So it costs two small queries, and often none.
 */
final class HoursBefore {

    /**
     * With one booking more the week may reach 48 hours. One that is longer than this leaves room
     * for is told of once it stands.
     */
    private static final Duration BUSY = AverageWeek.MOST.minusHours(16);

    private record HoursLine(UUID workerId, long seconds, @Nullable Long secondsByNight) {}

    private record AwayLine(UUID personId, Instant startsAt, @Nullable Instant endsAt) {}

    private static final String HOURS =
            """
            select it.workerId, sum((it.endsAt - it.startsAt) by second),
                   sum(case when it.kind = :night then (it.endsAt - it.startsAt) by second
                            else 0 end)
            from BookingRow it
            where not it.cancelled and it.workerId in :busy
              and it.startsAt >= :from and it.startsAt < :until
            group by it.workerId
            """;

    private static final String AWAY =
            """
            select it.personId, it.startsAt, it.endsAt
            from AbsenceRow it
            where it.personId in :busy and it.kind in :kinds and not it.takenBack
              and it.startsAt < :until and (it.endsAt is null or it.endsAt > :from)
            """;

    private final StatelessSession session;
    private final LocalDate monday;
    private final ZoneId zone;

    HoursBefore(StatelessSession session, LocalDate monday, ZoneId zone) {
        this.session = session;
        this.monday = monday;
        this.zone = zone;
    }

    /**
     * @param bookings of the week that begins on the Monday, and perhaps others
     */
    Map<PersonId, WorkedBefore> ofTheBusy(Collection<Booking> bookings) {
        var busy = busy(bookings);
        if (busy.isEmpty()) {
            return Map.of();
        }
        var before = TimeSpan.ofDays(monday.minusWeeks(AverageWeek.WEEKS_BEFORE), monday, zone);
        var daysAway = daysAway(busy, before);
        var found = new HashMap<PersonId, WorkedBefore>();
        for (var line : hours(busy, before)) {
            found.put(
                    new PersonId(line.workerId()),
                    new WorkedBefore(
                            Duration.ofSeconds(line.seconds()),
                            Duration.ofSeconds(
                                    line.secondsByNight() == null ? 0 : line.secondsByNight()),
                            daysAway.getOrDefault(line.workerId(), Set.of()).size()));
        }
        return found;
    }

    private List<UUID> busy(Collection<Booking> bookings) {
        var week = TimeSpan.ofDays(monday, monday.plusWeeks(1), zone);
        var hours = new HashMap<UUID, Duration>();
        for (var booking : bookings) {
            if (week.contains(booking.when().start())) {
                booking.worker()
                        .ifPresent(
                                worker ->
                                        hours.merge(
                                                worker.value(),
                                                booking.when().length(),
                                                Duration::plus));
            }
        }
        return hours.entrySet().stream()
                .filter(worker -> worker.getValue().compareTo(BUSY) >= 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<HoursLine> hours(List<UUID> busy, TimeSpan before) {
        return session.createSelectionQuery(HOURS, HoursLine.class)
                .setParameter("night", BookingKind.WAKING_NIGHT)
                .setParameter("busy", busy)
                .setParameter("from", before.start())
                .setParameter("until", before.end())
                .getResultList();
    }

    /** Days of which no hour is left; two absences on one day are one day. */
    private Map<UUID, Set<LocalDate>> daysAway(List<UUID> busy, TimeSpan before) {
        var days = new HashMap<UUID, Set<LocalDate>>();
        session.createSelectionQuery(AWAY, AwayLine.class)
                .setParameter("busy", busy)
                .setParameter("kinds", List.of(AbsenceKind.LEAVE, AbsenceKind.SICKNESS))
                .setParameter("from", before.start())
                .setParameter("until", before.end())
                .getResultList()
                .forEach(
                        line ->
                                wholeDays(line)
                                        .forEach(
                                                day ->
                                                        days.computeIfAbsent(
                                                                        line.personId(),
                                                                        _ -> new HashSet<>())
                                                                .add(day)));
        return days;
    }

    private Stream<LocalDate> wholeDays(AwayLine away) {
        var first = monday.minusWeeks(AverageWeek.WEEKS_BEFORE);
        var end = away.endsAt() == null ? monday : LocalDate.ofInstant(away.endsAt(), zone);
        return first.datesUntil(end.isAfter(monday) ? monday : end)
                .filter(day -> !day.atStartOfDay(zone).toInstant().isBefore(away.startsAt()));
    }
}
