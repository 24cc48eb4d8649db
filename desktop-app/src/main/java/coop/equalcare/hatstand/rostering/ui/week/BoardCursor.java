package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where one stands on the board with the keys: on a booking, or on a lane at a time. */
public final class BoardCursor {

    /**
     * A place to stand.
     *
     * @param at kept while going up and down, so that one comes back to the same time
     */
    public record Place(Optional<PersonId> lane, Instant at, Optional<BookingId> booking) {

        static Place on(Booking booking) {
            return new Place(booking.worker(), booking.when().start(), Optional.of(booking.id()));
        }

        /** On the same booking, or on none in the same lane. */
        boolean isSameSpot(Place other) {
            return booking.equals(other.booking)
                    && (booking.isPresent() || lane.equals(other.lane));
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Place>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper(this, "steps", 0);
    private final ReadOnlyObjectProperty<Optional<WeekPicture>> picture;
    private final InstantSource clock;

    BoardCursor(ReadOnlyObjectProperty<Optional<WeekPicture>> picture, InstantSource clock) {
        this.picture = picture;
        this.clock = clock;
        picture.subscribe(found -> found.ifPresent(this::stayOn));
    }

    /** The week was read again: the cursor goes with its booking, or stays at its time. */
    private void stayOn(WeekPicture week) {
        var old = place.get();
        var booking = old.flatMap(Place::booking).flatMap(week.board()::booking);
        if (booking.filter(found -> found.when().overlaps(week.span())).isPresent()) {
            place.set(
                    booking.map(
                            found ->
                                    new Place(
                                            found.worker(),
                                            old.orElseThrow().at(),
                                            Optional.of(found.id()))));
        } else {
            var at =
                    old.map(Place::at)
                            .or(() -> Optional.of(clock.instant()))
                            .filter(week.span()::contains)
                            .orElse(week.span().start());
            var lane = old.map(Place::lane).filter(found -> week.lane(found).isPresent());
            place.set(Optional.of(new Place(lane.orElse(Optional.empty()), at, Optional.empty())));
        }
    }

    public void to(Booking booking) {
        to(Place.on(booking));
    }

    public void to(Optional<PersonId> lane, Instant at) {
        to(new Place(lane, at, Optional.empty()));
    }

    void to(Place next) {
        place.set(Optional.of(next));
        steps.set(steps.get() + 1);
    }

    public void earlier() {
        step(lane -> lane.reversed().stream().filter(booking -> isBefore(booking)).findFirst());
    }

    public void later() {
        step(lane -> lane.stream().filter(booking -> isAfter(booking)).findFirst());
    }

    public void first() {
        step(lane -> lane.stream().findFirst());
    }

    public void last() {
        step(lane -> lane.reversed().stream().findFirst());
    }

    private interface Choice {
        Optional<Booking> among(List<Booking> lane);
    }

    private void step(Choice choice) {
        picture.get()
                .flatMap(week -> place.get().flatMap(here -> week.lane(here.lane())))
                .flatMap(lane -> choice.among(lane.bookings()))
                .ifPresent(this::to);
    }

    private boolean isBefore(Booking booking) {
        return order(booking) < 0;
    }

    private boolean isAfter(Booking booking) {
        return order(booking) > 0;
    }

    private int order(Booking booking) {
        var here = current();
        if (here.isEmpty()) {
            return booking.when().start().compareTo(place.get().orElseThrow().at());
        }
        return Comparator.comparing((Booking one) -> one.when().start())
                .thenComparing(one -> one.id().value())
                .compare(booking, here.get());
    }

    public void up() {
        toLane(-1);
    }

    public void down() {
        toLane(1);
    }

    private void toLane(int step) {
        if (picture.get().isEmpty() || place.get().isEmpty()) {
            return;
        }
        var week = picture.get().get();
        var here = place.get().get();
        var lanes = week.lanes();
        var number = 0;
        while (number < lanes.size() - 1 && !lanes.get(number).id().equals(here.lane())) {
            number++;
        }
        var lane = lanes.get(Math.clamp(number + step, 0, lanes.size() - 1));
        if (lane.id().equals(here.lane())) {
            return;
        }
        var day = week.dayOf(here.at());
        var nearest =
                lane.bookings().stream()
                        .filter(booking -> week.dayOf(booking.when().start()).equals(day))
                        .min(Comparator.comparing(booking -> distance(booking, here.at())));
        to(new Place(lane.id(), here.at(), nearest.map(Booking::id)));
    }

    private static Duration distance(Booking booking, Instant at) {
        return booking.when().contains(at)
                ? Duration.ZERO
                : Duration.between(booking.when().start(), at).abs();
    }

    /** The next booking of its kind in time, from the beginning again after the last. */
    void toNext(Predicate<Booking> wanted) {
        picture.get()
                .ifPresent(
                        week -> {
                            var all = week.bookings().stream().filter(wanted).toList();
                            all.stream()
                                    .filter(this::isAfter)
                                    .findFirst()
                                    .or(() -> all.stream().findFirst())
                                    .ifPresent(this::to);
                        });
    }

    public Optional<Booking> current() {
        return picture.get()
                .flatMap(
                        week -> place.get().flatMap(Place::booking).flatMap(week.board()::booking));
    }

    public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** How often somebody went somewhere; a booking that is moved under the cursor is no step. */
    public ReadOnlyLongProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }
}
