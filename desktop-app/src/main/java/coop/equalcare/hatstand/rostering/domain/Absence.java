package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Instant;
import java.util.Optional;

/** A stretch of real time in which somebody is away. */
public record Absence(TimeSpan when, AbsenceKind kind) {

    /** Where an end would stand that nobody knows yet: later than any rota. */
    public static final Instant FURTHER_NOTICE = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * @param end empty where it lasts until further notice
     */
    public static Absence of(Instant start, Optional<Instant> end, AbsenceKind kind) {
        return new Absence(new TimeSpan(start, end.orElse(FURTHER_NOTICE)), kind);
    }

    /** The part of it that is in that span. */
    public Optional<TimeSpan> within(TimeSpan span) {
        var start = later(when.start(), span.start());
        var end = when.end().isBefore(span.end()) ? when.end() : span.end();
        return end.isAfter(start) ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    public boolean isUntilFurtherNotice() {
        return when.end().equals(FURTHER_NOTICE);
    }
}
