package coop.equalcare.hatstand.rostering.ui.offer;

import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.ui.form.TypedTime;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** One weekly stretch as it is typed. */
final class OfferedHours {

    private final DayOfWeek day;
    private final Optional<AvailabilityWindow> said;
    final StringProperty from = new SimpleStringProperty(this, "from");
    final StringProperty until = new SimpleStringProperty(this, "until");

    private OfferedHours(
            DayOfWeek day, LocalTime from, LocalTime until, Optional<AvailabilityWindow> said) {
        this.day = day;
        this.said = said;
        this.from.set(TypedTime.written(from));
        this.until.set(TypedTime.written(until));
    }

    static OfferedHours of(AvailabilityWindow window) {
        return new OfferedHours(window.day(), window.from(), window.until(), Optional.of(window));
    }

    static OfferedHours begin(DayOfWeek day, LocalTime from, LocalTime until) {
        return new OfferedHours(day, from, until, Optional.empty());
    }

    /** The same on another day; what was said before stays where it is. */
    OfferedHours copiedTo(DayOfWeek other) {
        var copy = begin(other, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        copy.from.set(from.get());
        copy.until.set(until.get());
        return copy;
    }

    /** Untouched it is what was said before, with its days; empty where a time cannot be read. */
    Optional<AvailabilityWindow> read(Optional<LocalDate> first, Optional<LocalDate> last) {
        return typed().map(
                        typed ->
                                said.filter(it -> isSame(it, typed))
                                        .orElseGet(() -> typed.validBetween(first, last)));
    }

    private static boolean isSame(AvailabilityWindow said, AvailabilityWindow typed) {
        return said.from().equals(typed.from()) && said.until().equals(typed.until());
    }

    private Optional<AvailabilityWindow> typed() {
        return TypedTime.read(from.get())
                .flatMap(
                        start ->
                                TypedTime.read(until.get())
                                        .map(end -> new AvailabilityWindow(day, start, end)));
    }

    DayOfWeek day() {
        return day;
    }

    /** As it was said before. */
    Optional<AvailabilityWindow> said() {
        return said;
    }
}
