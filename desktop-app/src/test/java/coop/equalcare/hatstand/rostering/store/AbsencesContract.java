package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.Booked;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What every kind of {@link Absences} does; the fake and both databases run it. */
abstract class AbsencesContract {

    abstract Absences absences();

    abstract Bookings bookings();

    abstract PersonId person(String name);

    /** Somebody who wears the hat of giving support. */
    abstract PersonId worker(String name);

    /** Makes it a fact, as the care log does. */
    abstract void confirm(Booking booking);

    abstract <T> T inTransaction(Supplier<T> work);

    private RecordedAbsence add(PersonId person, String start, Optional<String> end) {
        return inTransaction(
                () ->
                        absences()
                                .add(
                                        RecordedAbsence.of(
                                                new AbsenceId(UUID.randomUUID()),
                                                person,
                                                new AwayTime(at(start), end.map(it -> at(it))),
                                                AbsenceKind.LEAVE)));
    }

    private RecordedAbsence save(RecordedAbsence absence) {
        return inTransaction(() -> absences().save(absence));
    }

    private Booking add(Booking booking) {
        return inTransaction(() -> bookings().add(booking));
    }

    private List<RecordedAbsence> of(PersonId person, String start, String end) {
        return inTransaction(() -> absences().of(person, AwayTime.of(from(start, end))));
    }

    @Test
    void what_was_added_is_found_whole_with_an_end_and_without() {
        var may = worker("May");
        var week = add(may, "2026-11-23T00:00", Optional.of("2026-11-28T00:00"));
        var open = add(may, "2026-12-01T00:00", Optional.empty());

        assertThat(inTransaction(() -> absences().find(week.id()))).contains(week);
        assertThat(inTransaction(() -> absences().find(open.id()))).contains(open);
    }

    @Test
    void a_save_gives_the_next_version_and_over_somebody_elses_it_is_stale() {
        var week = add(worker("May"), "2026-11-23T00:00", Optional.of("2026-11-28T00:00"));
        var shorter = AwayTime.of(from("2026-11-23T00:00", "2026-11-25T12:00"));

        var saved = save(week.changedTo(shorter, AbsenceKind.SICKNESS));

        assertThat(saved.version()).isEqualTo(week.version() + 1);
        assertThat(inTransaction(() -> absences().find(week.id()))).contains(saved);
        assertThatThrownBy(() -> save(week.withTakenBack(true)))
                .isInstanceOf(WriteConflict.Stale.class);
    }

    @Test
    void those_of_a_person_are_found_by_the_time_they_touch() {
        var may = worker("May");
        add(worker("Alex"), "2026-11-23T00:00", Optional.of("2026-11-28T00:00"));
        var morning = add(may, "2026-11-24T00:00", Optional.of("2026-11-24T12:00"));
        var open = add(may, "2026-11-26T00:00", Optional.empty());

        assertThat(of(may, "2026-11-24T11:59", "2026-11-26T00:00")).containsExactly(morning);
        assertThat(of(may, "2026-11-24T12:00", "2026-11-26T00:00")).isEmpty();
        assertThat(of(may, "2027-11-24T12:00", "2027-11-26T00:00")).containsExactly(open);
    }

    @Test
    void what_was_taken_back_stays_and_counts_no_more() {
        var may = worker("May");
        var week = add(may, "2026-11-23T00:00", Optional.of("2026-11-28T00:00"));

        var takenBack = save(week.withTakenBack(true));

        assertThat(inTransaction(() -> absences().find(week.id()))).contains(takenBack);
        assertThat(of(may, "2026-11-23T00:00", "2026-11-28T00:00")).isEmpty();
        assertThat(inTransaction(() -> absences().notOver(at("2026-11-23T00:00")))).isEmpty();
        assertThat(absencesOnBoard(may)).isEmpty();
    }

    @Test
    void what_is_not_over_is_listed_with_the_name_by_its_start() {
        var may = worker("May");
        var alex = worker("Alex");
        var open = add(may, "2026-11-26T00:00", Optional.empty());
        var running = add(alex, "2026-11-23T00:00", Optional.of("2026-11-24T12:00"));
        add(alex, "2026-11-20T00:00", Optional.of("2026-11-24T11:59"));

        assertThat(inTransaction(() -> absences().notOver(at("2026-11-24T11:59"))))
                .containsExactly(
                        new Absences.Named(running, "Alex"), new Absences.Named(open, "May"));
    }

    @Test
    void a_board_shows_one_without_an_end_in_every_week() {
        var may = worker("May");
        add(may, "2026-11-02T00:00", Optional.empty());

        assertThat(absencesOnBoard(may))
                .singleElement()
                .matches(Absence::isUntilFurtherNotice)
                .matches(it -> it.when().start().equals(at("2026-11-02T00:00")));
    }

    private List<Absence> absencesOnBoard(PersonId worker) {
        return inTransaction(
                () ->
                        bookings()
                                .board(from("2026-11-23T00:00", "2026-11-30T00:00"))
                                .worker(worker)
                                .orElseThrow()
                                .absences());
    }

    @Test
    void what_somebody_is_booked_for_tells_whom_for_and_whether_two_come() {
        var may = worker("May");
        var alex = worker("Alex");
        var rose = person("Rose");
        var alone = add(visit(rose, may, "2026-11-24T09:00", "2026-11-24T10:00"));
        var together = add(visit(rose, may, "2026-11-25T09:00", "2026-11-25T10:00"));
        add(visit(rose, alex, "2026-11-25T09:30", "2026-11-25T10:00"));
        add(visit(person("Sam"), alex, "2026-11-24T09:00", "2026-11-24T10:00"));

        var booked = booked(may);

        assertThat(booked)
                .containsExactly(
                        new Booked(alone, "Rose", false), new Booked(together, "Rose", true));
    }

    @Test
    void neither_what_is_cancelled_nor_what_is_confirmed_nor_what_is_nobodys_is_booked() {
        var may = worker("May");
        var rose = person("Rose");
        var confirmed = add(visit(rose, may, "2026-11-24T09:00", "2026-11-24T10:00"));
        confirm(confirmed);
        var gone = add(visit(rose, may, "2026-11-25T09:00", "2026-11-25T10:00"));
        inTransaction(() -> bookings().save(gone.withCancelled(true)));
        add(unassigned(rose, "2026-11-26T09:00", "2026-11-26T10:00"));
        add(visit(rose, may, "2026-11-30T00:00", "2026-11-30T01:00"));

        assertThat(booked(may)).isEmpty();
    }

    private List<Booked> booked(PersonId worker) {
        return inTransaction(
                () ->
                        absences()
                                .booked(
                                        List.of(worker),
                                        from("2026-11-23T00:00", "2026-11-30T00:00"))
                                .getOrDefault(worker, List.of()));
    }
}
