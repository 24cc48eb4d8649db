package coop.equalcare.hatstand.carelog.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day and a time of day that somebody types, and the moment that they mean. */
final class TimeField {

    /** What a typed day and time can mean in a zone whose clocks change. */
    sealed interface Reading {

        record Once(Instant moment) implements Reading {}

        /** In the hour that comes twice when the clocks go back. */
        record Twice(Instant first, LocalDateTime local) implements Reading {}

        /** In the hour that is left out when the clocks go forward. */
        record Skipped(LocalDateTime local) implements Reading {}

        record Unreadable() implements Reading {}
    }

    /** As people type it: {@code 9:05}, {@code 09.05}, {@code 0905}, {@code 9}. */
    private static final Pattern FORM =
            Pattern.compile("(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2}))?");

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;
    private final Instant before;
    private final LocalDateTime beforeLocal;
    private final ObjectProperty<@Nullable LocalDate> day;
    private final StringProperty time;
    private final ObservableValue<Optional<Instant>> moment;

    TimeField(Instant before, ZoneId zone) {
        this.zone = zone;
        this.before = before;
        this.beforeLocal = LocalDateTime.ofInstant(before, zone);
        this.day = new SimpleObjectProperty<>(this, "day", beforeLocal.toLocalDate());
        this.time = new SimpleStringProperty(this, "time", TYPED.format(beforeLocal));
        this.moment = Bindings.createObjectBinding(this::readMoment, day, time);
    }

    Reading read() {
        var date = day.get();
        var typed = timeOfDay(time.get());
        if (date == null || typed.isEmpty()) {
            return new Reading.Unreadable();
        }
        return read(date.atTime(typed.orElseThrow()));
    }

    static Optional<LocalTime> timeOfDay(String typed) {
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

    /** What was not touched keeps its very moment, also in the hour that comes twice. */
    private Reading read(LocalDateTime local) {
        if (TYPED.format(local).equals(TYPED.format(beforeLocal))
                && local.toLocalDate().equals(beforeLocal.toLocalDate())) {
            return new Reading.Once(before);
        }
        var offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 0 -> new Reading.Skipped(local);
            case 1 -> new Reading.Once(local.toInstant(offsets.getFirst()));
            default -> new Reading.Twice(local.toInstant(offsets.getFirst()), local);
        };
    }

    private Optional<Instant> readMoment() {
        return switch (read()) {
            case Reading.Once(var only) -> Optional.of(only);
            case Reading.Twice(var first, var _) -> Optional.of(first);
            case Reading.Skipped _, Reading.Unreadable _ -> Optional.empty();
        };
    }

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    StringProperty timeProperty() {
        return time;
    }

    /** Whether something else stands in it than was there at first. */
    boolean isChanged() {
        return !beforeLocal.toLocalDate().equals(day.get())
                || !TYPED.format(beforeLocal).equals(time.get().strip());
    }

    /** The moment that is meant, if it can be read. */
    ObservableValue<Optional<Instant>> moment() {
        return moment;
    }
}
