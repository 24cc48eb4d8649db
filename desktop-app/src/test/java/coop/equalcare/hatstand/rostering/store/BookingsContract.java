package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.domain.Worker;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What every kind of {@link Bookings} does; the fake and both databases run it. */
abstract class BookingsContract {

    abstract Bookings bookings();

    /** Somebody who wears no hat. */
    abstract PersonId person(String name);

    /** Whoever is at the desk. */
    PersonId whoCancels() {
        return person("Sam");
    }

    /** Somebody who wears the hat of giving support. */
    abstract PersonId worker(String name);

    /** Makes it a fact, as the care log does. */
    abstract void confirm(Booking booking);

    /** Why it was cancelled, each time that it was. */
    abstract List<String> reasonsFor(Booking booking);

    abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void what_was_added_is_found_whole() {
        var night =
                new Booking(
                        new BookingId(UUID.randomUUID()),
                        person("Rose"),
                        Optional.of(worker("May")),
                        from("2026-10-24T22:00", "2026-10-25T07:00"),
                        BookingKind.WAKING_NIGHT,
                        Optional.of("PEG feeding"),
                        false,
                        0);

        add(night);

        assertThat(find(night)).contains(night);
    }

    @Test
    void what_was_never_added_is_not_found() {
        assertThat(find(unassigned(person("Rose"), "2026-11-24T09:00", "2026-11-24T10:00")))
                .isEmpty();
    }

    @Test
    void a_save_gives_the_next_version() {
        var added = add(unassigned(person("Rose"), "2026-11-24T09:00", "2026-11-24T10:00"));

        var saved = save(added.at(from("2026-11-24T11:00", "2026-11-24T12:00")));

        assertThat(saved.version()).isEqualTo(added.version() + 1);
        assertThat(find(added)).contains(saved);
    }

    @Test
    void a_save_over_somebody_elses_is_stale() {
        var added = add(unassigned(person("Rose"), "2026-11-24T09:00", "2026-11-24T10:00"));
        var first = save(added.withCancelled(true));

        assertThatThrownBy(() -> save(added.at(from("2026-11-24T11:00", "2026-11-24T12:00"))))
                .isInstanceOf(WriteConflict.Stale.class);
        assertThat(find(added)).contains(first);
    }

    @Test
    void nobody_can_be_added_in_two_places_at_once() {
        var may = worker("May");
        add(visit(person("Rose"), may, "2026-11-24T09:00", "2026-11-24T11:00"));
        var clash = visit(person("Sam"), may, "2026-11-24T10:59", "2026-11-24T12:00");

        assertThatThrownBy(() -> add(clash))
                .isInstanceOfSatisfying(
                        WriteConflict.Forbidden.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo("booking_one_place_at_a_time"));
        assertThat(find(clash)).isEmpty();
    }

    @Test
    void nobody_can_be_moved_into_two_places_at_once() {
        var may = worker("May");
        add(visit(person("Rose"), may, "2026-11-24T09:00", "2026-11-24T11:00"));
        var later = add(visit(person("Sam"), may, "2026-11-24T11:00", "2026-11-24T12:00"));

        assertThatThrownBy(() -> save(later.at(from("2026-11-24T10:00", "2026-11-24T12:00"))))
                .isInstanceOf(WriteConflict.Forbidden.class);
        assertThat(find(later)).contains(later);
    }

    @Test
    void a_cancelled_booking_takes_no_place_until_it_is_put_back() {
        var may = worker("May");
        var cancelled = visit(person("Rose"), may, "2026-11-24T09:00", "2026-11-24T11:00");
        var kept = save(add(cancelled).withCancelled(true));
        add(visit(person("Sam"), may, "2026-11-24T10:00", "2026-11-24T12:00"));

        assertThatThrownBy(() -> save(kept.withCancelled(false)))
                .isInstanceOf(WriteConflict.Forbidden.class);
    }

    @Test
    void what_came_of_a_booking_and_is_confirmed_keeps_the_booking_as_it_was() {
        var may = worker("May");
        var kept = add(visit(person("Rose"), may, "2025-03-04T09:00", "2025-03-04T10:00"));
        var free = add(visit(person("Rose"), may, "2025-03-04T11:00", "2025-03-04T12:00"));
        confirm(kept);

        assertThat(inTransaction(() -> bookings().isConfirmed(kept.id()))).isTrue();
        assertThat(inTransaction(() -> bookings().isConfirmed(free.id()))).isFalse();
        var board = board("2025-03-04T00:00", "2025-03-05T00:00");
        assertThat(board.isConfirmed(kept.id())).isTrue();
        assertThat(board.isConfirmed(free.id())).isFalse();
        for (var change :
                List.of(
                        kept.movedTo(new Slot(Optional.empty(), kept.when().start())),
                        kept.movedTo(new Slot(kept.worker(), at("2025-03-04T07:00"))),
                        kept.at(from("2025-03-04T09:00", "2025-03-04T10:15")),
                        kept.withCancelled(true))) {
            assertThatThrownBy(() -> save(change))
                    .as(change.toString())
                    .isInstanceOfSatisfying(
                            WriteConflict.Forbidden.class,
                            refused ->
                                    assertThat(refused.rule())
                                            .isEqualTo("booking_stays_confirmed"));
        }
        assertThat(find(kept)).contains(kept);
        assertThat(save(free.withCancelled(true)).cancelled()).isTrue();
    }

    @Test
    void why_a_booking_was_cancelled_is_kept_though_it_is_put_back() {
        var may = worker("May");
        var added = add(visit(person("Rose"), may, "2025-03-11T09:00", "2025-03-11T10:00"));
        var at = at("2025-03-10T17:00");

        var by = whoCancels();
        var cancelled = cancel(added, new Cancellation(by, at, "Rose is in hospital"));
        var back = save(cancelled.withCancelled(false));
        var again = cancel(back, new Cancellation(by, at, "Ще раз 🧡"));

        assertThat(again.cancelled()).isTrue();
        assertThat(find(again)).contains(again);
        assertThat(reasonsFor(added)).containsExactly("Rose is in hospital", "Ще раз 🧡");
    }

    private Booking cancel(Booking booking, Cancellation why) {
        return inTransaction(() -> bookings().cancel(booking, why));
    }

    @Test
    void two_unassigned_bookings_may_be_at_once() {
        var rose = person("Rose");
        add(unassigned(rose, "2026-11-24T09:00", "2026-11-24T11:00"));
        var second = add(unassigned(rose, "2026-11-24T09:00", "2026-11-24T11:00"));

        assertThat(find(second)).contains(second);
    }

    @Test
    void a_board_holds_what_touches_its_span_by_time_and_no_more() {
        var rose = person("Rose");
        var ends = add(unassigned(rose, "2026-11-24T07:00", "2026-11-24T09:01"));
        var begins = add(unassigned(rose, "2026-11-24T16:59", "2026-11-24T18:00"));
        var around = add(unassigned(rose, "2026-11-01T00:00", "2026-12-01T00:00"));
        add(unassigned(rose, "2026-11-24T08:00", "2026-11-24T09:00"));
        add(unassigned(rose, "2026-11-24T17:00", "2026-11-24T18:00"));
        save(add(unassigned(rose, "2026-11-24T10:00", "2026-11-24T11:00")).withCancelled(true));

        var board = board("2026-11-24T09:00", "2026-11-24T17:00");

        assertThat(board.bookings()).containsExactly(around, ends, begins);
        assertThat(board.row(Optional.empty())).containsExactly(around, ends, begins);
    }

    @Test
    void a_board_names_whoever_gives_and_gets_support() {
        var may = worker("May");
        var rose = person("Rose O’Neil 🧡 ورد");
        var visit = add(visit(rose, may, "2026-11-24T09:00", "2026-11-24T10:00"));

        var board = board("2026-11-24T00:00", "2026-11-25T00:00");

        assertThat(board.row(Optional.of(may))).containsExactly(visit);
        assertThat(board.nameOf(may)).isEqualTo("May");
        assertThat(board.nameOf(rose)).isEqualTo("Rose O’Neil 🧡 ورد");
    }

    @Test
    void everybody_who_gives_support_has_a_row_by_name() {
        worker("May");
        worker("Alex");
        person("Rose");

        assertThat(board("2026-11-24T00:00", "2026-11-25T00:00").workers())
                .extracting(Worker::name)
                .containsExactly("Alex", "May");
    }

    @Test
    void whoever_is_booked_has_a_row_though_the_hat_was_dropped() {
        worker("May");
        var gone = person("Gil");
        add(visit(person("Rose"), gone, "2026-11-24T09:00", "2026-11-24T10:00"));

        assertThat(board("2026-11-24T00:00", "2026-11-25T00:00").workers())
                .extracting(Worker::name)
                .containsExactly("Gil", "May");
        assertThat(board("2026-11-25T00:00", "2026-11-26T00:00").workers())
                .extracting(Worker::name)
                .containsExactly("May");
    }

    @Test
    void what_has_ended_is_told_once_by_its_end() {
        var may = worker("May");
        var rose = person("Rose");
        var second = add(visit(rose, may, "2026-11-24T11:00", "2026-11-24T12:00"));
        var first = add(visit(rose, may, "2026-11-24T09:00", "2026-11-24T10:00"));
        var night = add(visit(rose, worker("Alex"), "2026-11-23T22:00", "2026-11-24T11:30"));
        add(visit(rose, may, "2026-11-24T07:00", "2026-11-24T08:00"));
        add(visit(rose, may, "2026-11-24T12:00", "2026-11-24T12:01"));
        add(unassigned(rose, "2026-11-24T09:00", "2026-11-24T10:00"));
        save(add(visit(rose, may, "2026-11-24T10:00", "2026-11-24T11:00")).withCancelled(true));

        assertThat(ended(at("2026-11-24T08:00"), at("2026-11-24T12:00")))
                .containsExactly(first, night, second);
    }

    Booking add(Booking booking) {
        return inTransaction(() -> bookings().add(booking));
    }

    Booking save(Booking booking) {
        return inTransaction(() -> bookings().save(booking));
    }

    Board board(String start, String end) {
        return inTransaction(() -> bookings().board(from(start, end)));
    }

    private Optional<Booking> find(Booking booking) {
        return inTransaction(() -> bookings().find(booking.id()));
    }

    private List<Booking> ended(Instant after, Instant until) {
        return inTransaction(() -> bookings().endedBetween(after, until));
    }
}
