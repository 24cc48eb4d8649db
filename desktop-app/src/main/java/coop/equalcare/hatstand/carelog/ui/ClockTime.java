package coop.equalcare.hatstand.carelog.ui;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: {@code 9:05}, {@code 09.05}, {@code 0905}, {@code 9}. */
final class ClockTime {

    private static final Pattern FORM =
            Pattern.compile("(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2}))?");

    private ClockTime() {}

    static Optional<LocalTime> read(String typed) {
        var form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var minute = form.group("minute");
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(form.group("hour")),
                            minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException notOnTheClock) {
            return Optional.empty();
        }
    }
}
