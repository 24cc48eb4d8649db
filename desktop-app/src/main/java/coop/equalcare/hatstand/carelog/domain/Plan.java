package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Compares what happened with what was planned. */
final class Plan {

    /** Councils that pay by logged time park what is half an hour off; so do we. */
    static final Duration TOLERANCE = Duration.ofMinutes(30);

    private Plan() {}

    static Stream<Finding> compare(TimeSpan planned, Instant start, Instant end) {
        return Stream.concat(
                offPlan("carelog.rule.starts_off_plan", planned.start(), start),
                offPlan("carelog.rule.ends_off_plan", planned.end(), end));
    }

    private static Stream<Finding> offPlan(String rule, Instant planned, Instant actual) {
        var difference = Duration.between(planned, actual).abs();
        return difference.compareTo(TOLERANCE) > 0
                ? Stream.of(Finding.warn(rule, difference, planned))
                : Stream.empty();
    }
}
