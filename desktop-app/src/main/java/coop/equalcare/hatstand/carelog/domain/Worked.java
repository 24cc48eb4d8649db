package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

/**
 * When support really was given, and for how long of it the worker was on a break. Some time is
 * always left.
 */
public record Worked(TimeSpan when, int breakMinutes) {

    public Worked {
        if (breakMinutes < 0 || breakMinutes >= when.minutes()) {
            throw new IllegalArgumentException(
                    "a break is shorter than the time: " + breakMinutes + " of " + when.minutes());
        }
    }

    /** What counts: real elapsed minutes, whatever the clocks did that night, less the break. */
    public long minutes() {
        return when.minutes() - breakMinutes;
    }
}
