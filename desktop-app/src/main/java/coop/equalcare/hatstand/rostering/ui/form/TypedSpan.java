package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.ClockTimes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A start and an end as they are typed.
 *
 * <p>The day of the end follows the times until somebody chooses it: an end that is not after the
 * start is meant for the next day, as long as that is a night and not nearly a whole day.
 */
public final class TypedSpan {

    private static final Duration LONGEST_NIGHT = Duration.ofHours(16);

    private final ZoneId zone;
    private final Optional<TimeSpan> before;
    private final ObjectProperty<@Nullable LocalDate> startDay =
            new SimpleObjectProperty<>(this, "startDay");
    private final StringProperty startTime = new SimpleStringProperty(this, "startTime", "");
    private final ObjectProperty<@Nullable LocalDate> endDay =
            new SimpleObjectProperty<>(this, "endDay");
    private final StringProperty endTime = new SimpleStringProperty(this, "endTime", "");
    private boolean endDayChosen;
    private boolean following;

    /**
     * @param before what stands there before anybody types
     * @param isKept whether it is a booking's own time: untouched it stays, also in the second of
     *     two doubled hours
     */
    TypedSpan(TimeSpan before, boolean isKept, ZoneId zone) {
        this.zone = zone;
        this.before = Optional.of(before).filter(_ -> isKept);
        var start = local(before.start());
        var end = local(before.end());
        startDay.set(start.toLocalDate());
        startTime.set(TypedTime.written(start.toLocalTime()));
        endTime.set(TypedTime.written(end.toLocalTime()));
        endDay.set(end.toLocalDate());
        endDayChosen = !followed().equals(Optional.of(end.toLocalDate()));
        startDay.subscribe((was, is) -> startMoved(was, is));
        startTime.subscribe(this::follow);
        endTime.subscribe(this::follow);
        endDay.subscribe(this::chooseEndDay);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** A chosen end moves along with the start: the booking keeps its length in days. */
    private void startMoved(@Nullable LocalDate was, @Nullable LocalDate is) {
        var end = endDay.get();
        if (endDayChosen && was != null && is != null && end != null) {
            endDay.set(end.plusDays(is.toEpochDay() - was.toEpochDay()));
        } else {
            follow();
        }
    }

    private void chooseEndDay() {
        if (!following) {
            endDayChosen = true;
        }
    }

    private void follow() {
        if (endDayChosen) {
            return;
        }
        following = true;
        followed().ifPresent(endDay::set);
        following = false;
    }

    private Optional<LocalDate> followed() {
        var day = startDay.get();
        var start = TypedTime.read(startTime.get());
        var end = TypedTime.read(endTime.get());
        if (day == null || start.isEmpty() || end.isEmpty()) {
            return Optional.ofNullable(day);
        }
        return Optional.of(isNight(start.get(), end.get()) ? day.plusDays(1) : day);
    }

    private static boolean isNight(LocalTime start, LocalTime end) {
        var overMidnight = Duration.between(start, end).plusDays(1);
        return !end.isAfter(start) && overMidnight.compareTo(LONGEST_NIGHT) <= 0;
    }

    /** The time that is meant, with what is to be said of it, or why there is none. */
    Outcome<TimeSpan> read() {
        var start = read(startDay.get(), startTime.get());
        var end = read(endDay.get(), endTime.get());
        if (start.isEmpty() || end.isEmpty()) {
            var unreadable = new ArrayList<Finding>();
            if (start.isEmpty()) {
                unreadable.add(Finding.block("rostering.form.start_unreadable"));
            }
            if (end.isEmpty()) {
                unreadable.add(Finding.block("rostering.form.end_unreadable"));
            }
            return new Outcome.Refused<>(unreadable);
        }
        return before.<Outcome<TimeSpan>>map(kept -> read(start.get(), end.get(), kept))
                .orElseGet(() -> ClockTimes.read(start.get(), end.get(), zone));
    }

    private static Optional<LocalDateTime> read(@Nullable LocalDate day, String time) {
        return day == null ? Optional.empty() : TypedTime.read(time).map(day::atTime);
    }

    /** What was not touched keeps its very moment. */
    private Outcome<TimeSpan> read(LocalDateTime start, LocalDateTime end, TimeSpan kept) {
        var sameStart = start.equals(local(kept.start()));
        var sameEnd = end.equals(local(kept.end()));
        if (sameStart && sameEnd) {
            return new Outcome.Done<>(kept);
        }
        return switch (ClockTimes.read(start, end, zone)) {
            case Outcome.Done<TimeSpan>(var read, var notes) when sameStart || sameEnd ->
                    ClockTimes.span(
                                    sameStart ? kept.start() : read.start(),
                                    sameEnd ? kept.end() : read.end())
                            .then(
                                    span ->
                                            new Outcome.Done<>(
                                                    span, withoutUntouched(notes, sameStart)));
            case Outcome<TimeSpan> other -> other;
        };
    }

    private static List<Finding> withoutUntouched(List<Finding> notes, boolean isStart) {
        var untouched = isStart ? "rostering.times.start_twice" : "rostering.times.end_twice";
        return notes.stream().filter(note -> !note.key().equals(untouched)).toList();
    }

    /** Start and end by the clock on the wall. */
    Optional<LocalDateTime> localStart() {
        return read(startDay.get(), startTime.get());
    }

    Optional<LocalDateTime> localEnd() {
        return read(endDay.get(), endTime.get());
    }

    ObjectProperty<@Nullable LocalDate> startDayProperty() {
        return startDay;
    }

    StringProperty startTimeProperty() {
        return startTime;
    }

    ObjectProperty<@Nullable LocalDate> endDayProperty() {
        return endDay;
    }

    StringProperty endTimeProperty() {
        return endTime;
    }

    void subscribe(Runnable changed) {
        startDay.subscribe(changed);
        startTime.subscribe(changed);
        endDay.subscribe(changed);
        endTime.subscribe(changed);
    }
}
