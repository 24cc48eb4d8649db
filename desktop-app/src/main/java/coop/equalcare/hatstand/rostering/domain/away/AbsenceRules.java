package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.kernel.Finding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What there is to say of an absence. Nothing stops it: somebody is away or is not. */
public final class AbsenceRules {

    /** A year and a day: longer is a slip in a date more often than not. */
    private static final Duration LONG = Duration.ofDays(367);

    private AbsenceRules() {}

    /**
     * @param others what is recorded of the same person already
     */
    public static List<Finding> check(
            RecordedAbsence proposed, Collection<RecordedAbsence> others, ZoneId zone) {
        return Stream.concat(overlaps(proposed, others, zone), isLong(proposed)).toList();
    }

    private static Stream<Finding> overlaps(
            RecordedAbsence proposed, Collection<RecordedAbsence> others, ZoneId zone) {
        return others.stream()
                .filter(other -> !other.id().equals(proposed.id()) && !other.takenBack())
                .filter(other -> other.when().overlaps(proposed.when()))
                .map(other -> overlap(other, zone));
    }

    private static Finding overlap(RecordedAbsence other, ZoneId zone) {
        var first = day(other.when().start(), zone);
        return other.when()
                .end()
                .map(end -> day(end.minusNanos(1), zone))
                .map(last -> Finding.warn("rostering.absence.overlaps", other.kind(), first, last))
                .orElseGet(
                        () -> Finding.warn("rostering.absence.overlaps_open", other.kind(), first));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static Stream<Finding> isLong(RecordedAbsence proposed) {
        return proposed.when().end().stream()
                .map(end -> Duration.between(proposed.when().start(), end))
                .filter(length -> length.compareTo(LONG) > 0)
                .map(length -> Finding.warn("rostering.absence.long", length.toDays()));
    }
}
