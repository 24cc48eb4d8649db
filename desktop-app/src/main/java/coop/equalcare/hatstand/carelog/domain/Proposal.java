package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Duration;
import java.time.Instant;

/** What somebody types as the true times. It may be wrong: {@link AdjustRules} say how. */
public record Proposal(Instant start, Instant end, int breakMinutes, String reason) {

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Only of a proposal that no rule blocks. */
    public Worked worked() {
        return new Worked(new TimeSpan(start, end), breakMinutes);
    }

    boolean says(Worked worked) {
        return start.equals(worked.when().start())
                && end.equals(worked.when().end())
                && breakMinutes == worked.breakMinutes();
    }
}
