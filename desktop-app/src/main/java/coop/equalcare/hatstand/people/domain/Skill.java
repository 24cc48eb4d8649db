package coop.equalcare.hatstand.people.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a person can do or has proved; {@code expiresOn} is the last day on which it
 * counts.
 */
public record Skill(String name, Optional<LocalDate> expiresOn) {

    public static final int LONGEST_NAME = 60;

    public Skill {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a skill has a name of at most " + LONGEST_NAME + " characters");
        }
    }

    /** How long it still counts. */
    public enum State {
        /** Does not count any more. */
        RUN_OUT,
        /** Counts, but is to be renewed within the month. */
        RUNS_OUT_SOON,
        COUNTS,
        /** Has no end. */
        STAYS;

        /** Long enough to book a course or to get an answer from the DBS. */
        private static final int SOON_DAYS = 30;

        public static State on(LocalDate day, Optional<LocalDate> expiresOn) {
            return expiresOn.map(last -> until(last, day)).orElse(STAYS);
        }

        /** The last day on which what runs out then needs somebody now. */
        public static LocalDate lastOfAttention(LocalDate day) {
            return day.plusDays(SOON_DAYS);
        }

        /** Whether somebody should do something about it. */
        public boolean needsAttention() {
            return this == RUN_OUT || this == RUNS_OUT_SOON;
        }

        private static State until(LocalDate last, LocalDate day) {
            if (last.isBefore(day)) {
                return RUN_OUT;
            }
            return last.isAfter(lastOfAttention(day)) ? COUNTS : RUNS_OUT_SOON;
        }
    }

    public State stateOn(LocalDate day) {
        return State.on(day, expiresOn);
    }

    public boolean countsOn(LocalDate day) {
        return expiresOn.filter(day::isAfter).isEmpty();
    }
}
