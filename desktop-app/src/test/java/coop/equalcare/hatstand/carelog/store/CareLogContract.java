package coop.equalcare.hatstand.carelog.store;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.ZONE;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.carelog.domain.Adjustment;
import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.Paid;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Support;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What every care log does, in memory and in each database. Nothing is ever taken out of a care
 * log, so each test has a family of its own and looks at no other.
 */
abstract class CareLogContract extends CareQueriesContract {

    private String family;
    private String roseName;
    private String mayName;

    private CareLog careLog;
    private ConfirmedCare confirmedCare;
    private PersonId rose;
    private PersonId may;

    abstract ConfirmedCare confirmedCare();

    abstract PersonId person(String name);

    abstract BookingId booking(PersonId supported, PersonId worker, TimeSpan when);

    @BeforeEach
    void twoPeople() {
        careLog = careLog();
        confirmedCare = confirmedCare();
        family = UUID.randomUUID().toString().substring(0, 8);
        roseName = "Rose O’Neil " + family;
        mayName = "May Iqbal " + family;
        rose = person(roseName);
        may = person(mayName);
    }

    @Test
    void a_registered_entry_is_found_as_it_was() {
        var entry = register(MORNING);

        assertThat(found(entry.id())).isEqualTo(entry);
    }

    @Test
    void an_unknown_entry_is_not_found() {
        assertThat(inTransaction(() -> careLog.find(new EntryId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void a_booking_has_one_entry_however_often_it_is_registered() {
        var entry = register(MORNING);
        var again = Pending.asPlanned(new EntryId(UUID.randomUUID()), entry.support());

        assertThat(inTransaction(() -> careLog.register(again))).isFalse();
        assertThat(inTransaction(() -> careLog.find(again.id()))).isEmpty();
    }

    @Test
    void registered_bookings_are_known_by_their_planned_end() {
        var booking = register(MORNING).support().booking();
        var end = MORNING.end();

        assertThat(registered(end.minusSeconds(1), end)).contains(booking);
        assertThat(registered(end, end.plusSeconds(9))).doesNotContain(booking);
        assertThat(registered(end.minusSeconds(9), end.minusSeconds(1))).doesNotContain(booking);
    }

    @Test
    void an_agreement_is_kept() {
        var entry = register(MORNING);

        var kept = confirm(entry, by(may));

        assertThat(kept).isInstanceOf(Pending.class);
        assertThat(found(entry.id())).isEqualTo(kept);
        assertThat(kept.confirmations()).containsExactly(by(may));
    }

    @Test
    void the_last_agreement_makes_it_confirmed() {
        var kept = confirmed(MORNING);

        assertThat(kept).isInstanceOf(Confirmed.class);
        assertThat(found(kept.id())).isEqualTo(kept);
        assertThat(kept.confirmations()).containsExactly(by(may), by(rose));
    }

    @Test
    void an_adjustment_keeps_what_was_said_and_agreed_before() {
        var entry = register(MORNING);
        confirm(entry, by(may));
        var first = adjust(entry.id(), new Worked(MORNING, 15));
        var second = adjust(entry.id(), new Worked(MORNING, 20));
        var history = inTransaction(() -> careLog.history(second));

        assertThat(found(entry.id())).isEqualTo(second);
        assertThat(second.confirmations()).isEmpty();
        assertThat(history.confirmations()).containsExactly(new CareLog.Given(0, by(may)));
        assertThat(history.adjustments())
                .containsExactly(
                        adjustment(0, entry.worked(), first.worked()),
                        adjustment(1, first.worked(), second.worked()));
    }

    @Test
    void an_agreement_to_what_was_changed_meanwhile_is_stale() {
        var seen = register(MORNING);
        adjust(seen.id(), new Worked(MORNING, 15));

        assertThatThrownBy(() -> confirm(seen, by(may))).isInstanceOf(WriteConflict.Stale.class);
        assertThat(found(seen.id()).confirmations()).isEmpty();
    }

    @Test
    void entries_are_listed_by_status_with_the_names_of_both() {
        var waiting = register(NEXT_MORNING);
        var agreed = confirmed(MORNING);

        assertThat(list(filter(EntryStatus.PENDING)))
                .containsExactly(new CareLog.Line(waiting, roseName, mayName));
        assertThat(list(filter(EntryStatus.CONFIRMED)))
                .containsExactly(new CareLog.Line(agreed, roseName, mayName));
        assertThat(list(filter())).isEmpty();
    }

    @Test
    void entries_are_listed_in_either_order_and_no_more_than_asked_for() {
        var later = register(NEXT_MORNING);
        var earlier = register(MORNING);
        var pending = filter(EntryStatus.PENDING);

        assertThat(ids(pending, CareLog.Order.OLDEST_FIRST, 9))
                .containsExactly(earlier.id(), later.id());
        assertThat(ids(pending, CareLog.Order.NEWEST_FIRST, 9))
                .containsExactly(later.id(), earlier.id());
        assertThat(ids(pending, CareLog.Order.OLDEST_FIRST, 1)).containsExactly(earlier.id());
    }

    @Test
    void entries_are_found_by_the_names_of_both_and_by_the_day() {
        var entry = register(MORNING);
        register(NEXT_MORNING);
        var day = span("2026-11-23T00:00", "2026-11-24T00:00");

        assertThat(list(searching(Optional.of(day), "oneil", "may")))
                .extracting(line -> line.entry().id())
                .containsExactly(entry.id());
        assertThat(list(searching(Optional.of(day), "oneil", "somebody"))).isEmpty();
        assertThat(list(searching(Optional.empty(), "%"))).isEmpty();
        assertThat(list(searching(Optional.empty(), "oneil"))).hasSize(2);
    }

    @Test
    void entries_are_counted_by_status_and_the_pending_ones_by_age() {
        register(NEXT_MORNING);
        register(MORNING);
        register(span("2026-11-16T22:00", "2026-11-16T23:00"));
        confirmed(span("2026-11-20T09:00", "2026-11-20T10:00"));
        var limits = Age.Limits.on(LocalDate.parse("2026-11-24"), ZONE);

        var tally = inTransaction(() -> careLog.tally(filter(), limits));

        assertThat(tally.of(EntryStatus.PENDING)).isEqualTo(3);
        assertThat(tally.of(EntryStatus.CONFIRMED)).isEqualTo(1);
        assertThat(tally.of(EntryStatus.PAID)).isZero();
        assertThat(List.of(Age.values())).allSatisfy(age -> assertThat(tally.of(age)).isOne());
    }

    @Test
    void people_are_known_by_name() {
        var unknown = new PersonId(UUID.randomUUID());

        assertThat(inTransaction(() -> careLog.names(Set.of(rose, unknown))))
                .containsOnlyKeys(rose)
                .containsValue(roseName);
        assertThat(inTransaction(() -> careLog.names(Set.of()))).isEmpty();
    }

    @Test
    void confirmed_care_of_a_period_awaits_its_pay() {
        register(NEXT_MORNING);
        var agreed = confirmed(MORNING);

        assertThat(unpaid(MORNING)).containsExactly((Confirmed) agreed);
        assertThat(unpaid(span("2026-11-23T00:00", "2026-11-23T09:00"))).isEmpty();
    }

    @Test
    void paid_care_is_final_and_paid_once() {
        var agreed = confirmed(MORNING);

        pay(agreed.id());

        assertThat(found(agreed.id())).isInstanceOf(Paid.class);
        assertThat(unpaid(MORNING)).isEmpty();
        assertThatThrownBy(() -> pay(agreed.id())).isInstanceOf(WriteConflict.Stale.class);
    }

    @Test
    void all_are_paid_or_none() {
        var agreed = confirmed(MORNING);
        var waiting = register(NEXT_MORNING);

        assertThatThrownBy(() -> pay(agreed.id(), waiting.id()))
                .isInstanceOf(WriteConflict.Stale.class);
        assertThat(found(agreed.id())).isInstanceOf(Confirmed.class);
    }

    @Override
    Pending register(TimeSpan when) {
        var support = new Support(booking(rose, may, when), rose, may, BookingKind.VISIT, when);
        var entry = Pending.asPlanned(new EntryId(UUID.randomUUID()), support);
        assertThat(inTransaction(() -> careLog.register(entry))).isTrue();
        return entry;
    }

    @Override
    CareLogEntry confirm(Pending entry, Confirmation given) {
        return inTransaction(() -> careLog.confirm(entry.confirmedBy(given), given));
    }

    private CareLogEntry confirmed(TimeSpan when) {
        var halfway = (Pending) confirm(register(when), by(may));
        return confirm(halfway, by(rose));
    }

    private Pending adjust(EntryId id, Worked to) {
        return inTransaction(
                () -> {
                    var entry = (Pending) careLog.findToChange(id).orElseThrow();
                    return careLog.adjust(entry.adjusted(to, may, NOW, "A break"));
                });
    }

    private Adjustment adjustment(int edition, Worked before, Worked after) {
        return new Adjustment(edition, before, after, may, NOW, "A break");
    }

    private void pay(EntryId... entries) {
        inTransaction(
                () -> {
                    confirmedCare.markPaid(List.of(entries));
                    return true;
                });
    }

    @Override
    CareLogEntry found(EntryId id) {
        return inTransaction(() -> careLog.find(id)).orElseThrow();
    }

    private Set<BookingId> registered(Instant after, Instant until) {
        return inTransaction(() -> careLog.registered(after, until));
    }

    private List<Confirmed> unpaid(TimeSpan period) {
        return inTransaction(() -> confirmedCare.unpaid(period)).stream()
                .filter(entry -> entry.worker().equals(may))
                .toList();
    }

    private List<CareLog.Line> list(CareLog.Filter filter) {
        return inTransaction(() -> careLog.list(filter, CareLog.Order.OLDEST_FIRST, 9));
    }

    private List<EntryId> ids(CareLog.Filter filter, CareLog.Order order, int most) {
        return inTransaction(() -> careLog.list(filter, order, most)).stream()
                .map(line -> line.entry().id())
                .toList();
    }

    private CareLog.Filter filter(EntryStatus... statuses) {
        return new CareLog.Filter(Set.of(statuses), Optional.empty(), List.of(family));
    }

    private CareLog.Filter searching(Optional<TimeSpan> startedIn, String... words) {
        var all = Stream.concat(Stream.of(family), Stream.of(words)).toList();
        return new CareLog.Filter(Set.of(EntryStatus.PENDING), startedIn, all);
    }

    private Confirmation by(PersonId person) {
        return new Confirmation(person, person, person.equals(may) ? NOW : NOW.plusSeconds(60));
    }
}
