package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.audit.store.HibernateAuditTrail;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.NothingConfirmed;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.domain.history.BookingPast;
import coop.equalcare.hatstand.rostering.domain.history.BookingPasts;
import coop.equalcare.hatstand.rostering.domain.history.PastState;
import coop.equalcare.hatstand.rostering.domain.history.PastState.Act;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The fake and both databases keep alike what a booking was. */
class BookingPastsTest {

    private record People(PersonId rose, PersonId may, PersonId alex, PersonId cora) {}

    @Test
    void the_fake_keeps_what_a_booking_was() {
        var people =
                new People(
                        new PersonId(new UUID(0, 1)),
                        new PersonId(new UUID(0, 2)),
                        new PersonId(new UUID(0, 3)),
                        new PersonId(new UUID(0, 4)));
        var bookings = new InMemoryBookings().actingAs(people.cora);
        bookings.name(people.rose, "Rose");
        bookings.name(people.may, "May");
        bookings.name(people.alex, "Alex");
        bookings.name(people.cora, "Cora");

        check(bookings, change(bookings, people), people, "Cora");
    }

    @ParameterizedTest
    @EnumSource
    void a_database_keeps_what_a_booking_was(Dialect dialect) {
        try (var database = TestDatabase.open(dialect, rows())) {
            keeps(database, database.person("Cora"), "Cora");
        }
    }

    @Test
    void whoever_may_plan_the_rota_sees_it_on_a_guarded_server() {
        try (var database =
                TestDatabase.open(Dialect.POSTGRESQL, rows(), Set.of(Hat.COORDINATOR))) {
            var me = database.me().orElseThrow();
            database.run("update person set name = 'Cora Me' where id = ?", me.value());
            keeps(database, me, "Cora Me");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_at_no_desk_is_kept_for_good_under_its_login(Dialect dialect) {
        try (var database = TestDatabase.open(dialect, rows())) {
            var people = people(database, database.person("Cora"));
            var id = UUID.randomUUID();
            database.run(
                    "insert into booking values (?, ?, ?, ?, ?, 'VISIT', null, false, 0, null,"
                            + " null)",
                    id,
                    people.rose.value(),
                    people.may.value(),
                    at("2026-11-24T09:00"),
                    at("2026-11-24T10:00"));
            database.run("update booking set worker_id = null where id = ?", id);
            database.run("delete from booking where id = ?", id);
            for (var change :
                    List.of(
                            "update booking_history set worker_id = null",
                            "delete from booking_history")) {
                assertThatThrownBy(() -> database.run(change))
                        .hasMessageContaining("rule:booking_history_append_only");
            }

            var states = past(database, new BookingId(id)).states();

            assertThat(states)
                    .extracting(PastState::act, PastState::by)
                    .containsExactly(
                            tuple(Act.ADDED, Optional.empty()),
                            tuple(Act.CHANGED, Optional.empty()),
                            tuple(Act.REMOVED, Optional.empty()));
            assertThat(states).noneMatch(state -> state.login().isEmpty());
        }
    }

    private static List<Class<?>> rows() {
        return Stream.of(HibernateBookings.rows(), HibernateAuditTrail.rows())
                .flatMap(List::stream)
                .toList();
    }

    private static People people(TestDatabase database, PersonId cora) {
        return new People(
                database.person("Rose"), database.person("May"), database.person("Alex"), cora);
    }

    private static void keeps(TestDatabase database, PersonId cora, String name) {
        var people = people(database, cora);
        var sessions = database.sessions();
        var bookings =
                new HibernateBookings(
                        sessions, LONDON, new NothingConfirmed(), new CodePointOpen());
        var trail = new HibernateAuditTrail(sessions, database.house().ids());
        var begun = Instant.now().minusSeconds(60);
        var id =
                database.inTransaction(
                        () -> {
                            trail.actsFor(new Actor(cora, Set.of()));
                            return change(bookings, people);
                        });

        database.inTransaction(() -> check(new HibernateBookingPasts(sessions), id, people, name));

        assertThat(past(database, id).states()).allMatch(state -> state.at().isAfter(begun));
    }

    private static BookingPast past(TestDatabase database, BookingId id) {
        return database.inTransaction(
                () -> new HibernateBookingPasts(database.sessions()).of(id).orElseThrow());
    }

    private static BookingId change(Bookings bookings, People all) {
        var made = bookings.add(visit(all.rose, all.may, "2026-11-24T09:00", "2026-11-24T10:00"));
        var moved =
                bookings.save(made.movedTo(new Slot(Optional.of(all.alex), made.when().start())));
        var longer = bookings.save(moved.at(from("2026-11-24T09:00", "2026-11-24T11:00")));
        var gone =
                bookings.cancel(
                        longer, new Cancellation(all.cora, at("2026-11-23T18:00"), "in hospital"));
        return bookings.save(gone.withCancelled(false)).id();
    }

    private static void check(BookingPasts pasts, BookingId id, People all, String clerk) {
        var past = pasts.of(id).orElseThrow();

        assertThat(past.states())
                .extracting(
                        PastState::number,
                        PastState::act,
                        state -> state.booking().worker().orElseThrow(),
                        state -> state.booking().when().end(),
                        state -> state.booking().cancelled(),
                        PastState::reason)
                .containsExactly(
                        tuple(1, Act.ADDED, all.may, at("2026-11-24T10:00"), false, none()),
                        tuple(2, Act.CHANGED, all.alex, at("2026-11-24T10:00"), false, none()),
                        tuple(3, Act.CHANGED, all.alex, at("2026-11-24T11:00"), false, none()),
                        tuple(
                                4,
                                Act.CHANGED,
                                all.alex,
                                at("2026-11-24T11:00"),
                                true,
                                Optional.of("in hospital")),
                        tuple(5, Act.CHANGED, all.alex, at("2026-11-24T11:00"), false, none()));
        assertThat(past.states()).allMatch(state -> state.by().equals(Optional.of(clerk)));
        assertThat(past.nameOf(all.may)).isEqualTo("May");
        assertThat(past.nameOf(all.alex)).isEqualTo("Alex");
        assertThat(past.version(1).map(PastState::number)).contains(2);
        assertThat(past.before(past.last()).flatMap(PastState::reason)).contains("in hospital");
        assertThat(pasts.of(new BookingId(UUID.randomUUID()))).isEmpty();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
