package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Occurrence;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What every keeper of series promises, in memory and in both databases. */
abstract class SeriesContract {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    abstract SeriesBook book();

    abstract Bookings bookings();

    abstract PersonId person(String name);

    abstract <T> T inTransaction(Supplier<T> work);

    private Series series(SeriesEnd end, Optional<PersonId> worker) {
        return new Series(
                new SeriesId(UUID.randomUUID()),
                person("Rose"),
                MONDAY,
                new SeriesPlan(
                        BookingKind.WAKING_NIGHT,
                        Optional.of("Medicines"),
                        new ClockHours(LocalTime.of(22, 0), LocalTime.of(7, 0), 1),
                        Pattern.rotating(
                                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                                List.of(worker, Optional.empty())),
                        end,
                        true),
                MONDAY.minusDays(1),
                0);
    }

    private Series added() {
        var series = series(SeriesEnd.after(12), Optional.of(person("May")));
        return inTransaction(() -> book().add(series));
    }

    private Series found(Series series) {
        return inTransaction(() -> book().find(series.id()).orElseThrow());
    }

    private Booking booking(Series of, String day) {
        return unassigned(of.supported(), day + "T22:00", day + "T23:00");
    }

    private Booking add(Series of, String day) {
        return inTransaction(
                () -> book().add(booking(of, day), new Occurrence(of.id(), LocalDate.parse(day))));
    }

    @Test
    void what_was_added_is_found_whole() {
        var series = added();

        assertThat(found(series)).isEqualTo(series);
        assertThat(inTransaction(() -> book().find(new SeriesId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void another_plan_takes_the_place_of_the_first_and_the_first_may_come_back() {
        var before = added();
        var by = Optional.of(person("Alex"));
        var other = before.plan().ending(SeriesEnd.on(MONDAY.plusWeeks(3)));
        var plan =
                new SeriesPlan(
                        BookingKind.VISIT,
                        Optional.empty(),
                        other.hours(),
                        other.pattern().by(by),
                        other.end(),
                        false);

        var saved = inTransaction(() -> book().save(before.planned(plan)));

        assertThat(found(before)).isEqualTo(saved);
        assertThat(saved.plan()).isEqualTo(plan);
        assertThat(saved.version()).isEqualTo(1);
        var back = inTransaction(() -> book().save(saved.planned(before.plan())));
        assertThat(found(before).plan()).isEqualTo(before.plan());
        assertThat(back.version()).isEqualTo(2);
    }

    @Test
    void a_save_over_somebody_elses_is_stale() {
        var series = added();
        inTransaction(() -> book().save(series.bookedUntil(MONDAY.plusWeeks(8))));

        assertThatThrownBy(
                        () ->
                                inTransaction(
                                        () -> book().save(series.bookedUntil(MONDAY.plusWeeks(9)))))
                .isInstanceOf(WriteConflict.Stale.class);
    }

    @Test
    void a_day_of_a_series_is_booked_once_though_it_was_cancelled() {
        var series = added();
        var booking = add(series, "2026-11-23");
        inTransaction(() -> bookings().save(booking.withCancelled(true)));

        assertThatThrownBy(() -> add(series, "2026-11-23"))
                .isInstanceOfSatisfying(
                        WriteConflict.Forbidden.class,
                        it -> assertThat(it.rule()).isEqualTo("booking_once_a_day_of_a_series"));
        assertThat(inTransaction(() -> book().booked(series.id())))
                .containsExactly(LocalDate.parse("2026-11-23"));
    }

    @Test
    void which_of_a_series_a_booking_is_stays_wherever_it_is_moved() {
        var series = added();
        var one = add(series, "2026-11-23");
        var other = add(series, "2026-11-29");
        var moved = booking(series, "2026-12-05").when();

        inTransaction(() -> bookings().save(other.at(moved)));

        assertThat(inTransaction(() -> book().from(series.id(), MONDAY)))
                .extracting(it -> it.day().toString(), it -> it.booking().when())
                .containsExactly(tuple("2026-11-23", one.when()), tuple("2026-11-29", moved));
        assertThat(inTransaction(() -> book().from(series.id(), MONDAY.plusDays(1)))).hasSize(1);
        assertThat(inTransaction(() -> book().occurrence(other.id())))
                .contains(new Occurrence(series.id(), LocalDate.parse("2026-11-29")));
        assertThat(inTransaction(() -> bookings().board(moved)).occurrence(other.id())).isPresent();
    }

    @Test
    void those_are_due_that_may_have_days_after_the_last_that_is_booked() {
        var open = inTransaction(() -> book().add(series(SeriesEnd.OPEN, Optional.empty())));
        var ended =
                inTransaction(
                        () ->
                                book().add(
                                                series(
                                                        SeriesEnd.on(MONDAY.minusDays(1)),
                                                        Optional.empty())));

        var often =
                inTransaction(
                        () ->
                                book().add(
                                                series(SeriesEnd.after(2), Optional.empty())
                                                        .bookedUntil(MONDAY.plusWeeks(8))));

        var due = inTransaction(() -> book().due(MONDAY));

        assertThat(due).contains(open.id()).doesNotContain(ended.id());
        assertThat(inTransaction(() -> book().due(MONDAY.plusWeeks(9))))
                .contains(open.id())
                .doesNotContain(often.id());
        inTransaction(() -> book().save(open.bookedUntil(MONDAY)));
        assertThat(inTransaction(() -> book().due(MONDAY))).doesNotContain(open.id());
    }
}
