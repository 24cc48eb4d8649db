package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Absence;

import java.time.Instant;
import java.util.Optional;

/**
 * When somebody is away.
 *
 * @param end empty where it lasts until further notice; else it comes after the start
 */
public record AwayTime(Instant start, Optional<Instant> end) {

    public AwayTime {
        if (end.filter(last -> !last.isAfter(start)).isPresent()) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }

    public static AwayTime of(TimeSpan span) {
        return new AwayTime(span.start(), Optional.of(span.end()));
    }

    /** As somebody says it; an end that is not after the start is refused in words. */
    static Outcome<AwayTime> read(Instant start, Optional<Instant> end) {
        return end.filter(last -> !last.isAfter(start)).isPresent()
                ? new Outcome.Refused<>(Finding.block("rostering.absence.end_before_start"))
                : new Outcome.Done<>(new AwayTime(start, end));
    }

    /** With an end later than any rota where there is none. */
    public TimeSpan span() {
        return new TimeSpan(start, end.orElse(Absence.FURTHER_NOTICE));
    }

    public boolean overlaps(AwayTime other) {
        return span().overlaps(other.span());
    }
}
