package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.rostering.domain.ClockTimes;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A day and a time as they are typed and, in the night when the clocks go back, which of the two
 * times that they show it.
 */
public final class TypedMoment {

    private final ZoneId zone;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final BooleanProperty again = new SimpleBooleanProperty(this, "again");
    private final ReadOnlyObjectWrapper<List<Instant>> moments =
            new ReadOnlyObjectWrapper<>(this, "moments", List.of());

    TypedMoment(Instant before, ZoneId zone) {
        this.zone = zone;
        show(before);
        day.subscribe(this::find);
        time.subscribe(this::find);
    }

    /** Shows another moment, as if somebody had typed it. */
    void show(Instant moment) {
        var local = LocalDateTime.ofInstant(moment, zone);
        day.set(local.toLocalDate());
        time.set(TypedTime.written(local.toLocalTime()));
        find();
        again.set(moments.get().size() > 1 && !moment.isBefore(moments.get().getLast()));
    }

    private void find() {
        moments.set(local().map(it -> ClockTimes.moments(it, zone)).orElse(List.of()));
    }

    /** By the clock on the wall. */
    Optional<LocalDateTime> local() {
        return Optional.ofNullable(day.get()).flatMap(it -> clock().map(it::atTime));
    }

    Optional<LocalTime> clock() {
        return TypedTime.read(time.get());
    }

    Optional<ClockTimes.Typed> typed() {
        return local().map(it -> new ClockTimes.Typed(it, again.get()));
    }

    /** The moment that is meant, if there is such a time. */
    Optional<Instant> moment() {
        var all = moments.get();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(again.get() ? all.getLast() : all.getFirst());
    }

    void subscribe(Runnable changed) {
        day.subscribe((_, _) -> changed.run());
        time.subscribe((_, _) -> changed.run());
        again.subscribe((_, _) -> changed.run());
    }

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    StringProperty timeProperty() {
        return time;
    }

    /** The second of the two. */
    BooleanProperty againProperty() {
        return again;
    }

    /** Two in the night when the clocks go back, none where they leave the time out. */
    ReadOnlyObjectProperty<List<Instant>> momentsProperty() {
        return moments.getReadOnlyProperty();
    }
}
