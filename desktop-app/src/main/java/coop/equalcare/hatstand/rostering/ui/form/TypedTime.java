package coop.equalcare.hatstand.rostering.ui.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people type it: {@code 9:05}, {@code 09.05}, {@code 0905}, {@code 9}. */
public final class TypedTime {

    private static final Pattern FORM =
            Pattern.compile("(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2}))?");

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private TypedTime() {}

    public static Optional<LocalTime> read(String typed) {
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

    public static String written(LocalTime time) {
        return WRITTEN.format(time);
    }
}
