package coop.equalcare.hatstand.carelog.usecase;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.MAY;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.OLU;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.ROSE;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.at;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.pending;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;
import static coop.equalcare.hatstand.carelog.usecase.CareLogDesk.as;
import static coop.equalcare.hatstand.carelog.usecase.CareLogDesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.EntryConfirmed;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Proposal;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class CareLogUseCasesTest {

    private static final TimeSpan MORNING = span("2026-11-23T09:00", "2026-11-23T11:00");

    private final CareLogDesk desk = new CareLogDesk();
    private final Pending entry = pending(MORNING);

    @Test
    void ended_bookings_become_pending_entries_once() {
        book(MORNING, Optional.of(MAY), false);
        book(span("2026-11-24T08:00", "2026-11-24T09:00"), Optional.of(MAY), false);

        assertThat(registered()).isEqualTo(2);
        assertThat(registered()).isZero();
        assertThat(lines(""))
                .extracting(line -> line.entry().status())
                .containsOnly(EntryStatus.PENDING);
    }

    @Test
    void what_has_not_ended_or_was_not_supported_leaves_no_entry() {
        book(span("2026-11-24T08:00", "2026-11-24T09:01"), Optional.of(MAY), false);
        book(MORNING, Optional.empty(), false);
        book(MORNING, Optional.of(MAY), true);

        assertThat(registered()).isZero();
        assertThat(desk.gate.done())
                .as("nothing to write, so no other desk hears of it")
                .extracting(deed -> deed.action())
                .containsExactly("entry.look_for_ended");
    }

    @Test
    void the_list_is_narrowed_by_days_and_names_and_counts_all_statuses() {
        desk.careLog.with(entry, pending(span("2026-11-20T09:00", "2026-11-20T10:00")));

        var day = Optional.of(LocalDate.parse("2026-11-23"));
        var found = open(new OpenCareLog.Query(Set.of(EntryStatus.PENDING), day, day, "o'neil"));

        assertThat(found.lines()).extracting(CareLog.Line::entry).containsExactly(entry);
        assertThat(found.tally().of(EntryStatus.PENDING)).isOne();
        assertThat(lines("nobody")).isEmpty();
    }

    @Test
    void the_list_is_bounded_and_says_so() {
        for (var number = 0; number <= OpenCareLog.MOST; number++) {
            desk.careLog.with(pending(MORNING));
        }

        var found = open(query(""));

        assertThat(found.lines()).hasSize(OpenCareLog.MOST);
        assertThat(found.more()).isTrue();
    }

    @Test
    void the_last_agreement_is_told_to_whoever_listens() {
        var told = new ArrayList<EntryConfirmed>();
        desk.events.on(EntryConfirmed.class, told::add);
        desk.careLog.with(entry);

        confirm(MAY, MAY);
        assertThat(told).isEmpty();
        var settled = done(confirm(ROSE, ROSE));

        assertThat(told).containsExactly(new EntryConfirmed((Confirmed) settled));
        assertThat(settled.confirmations())
                .containsExactly(
                        new Confirmation(MAY, MAY, CareLogDesk.NOW),
                        new Confirmation(ROSE, ROSE, CareLogDesk.NOW));
    }

    @Test
    void an_agreement_told_by_telephone_keeps_who_wrote_it_down() {
        desk.careLog.with(entry);

        var changed = done(confirm(OLU, ROSE));

        assertThat(changed.confirmations())
                .containsExactly(new Confirmation(ROSE, OLU, CareLogDesk.NOW));
    }

    @Test
    void an_agreement_to_another_edition_is_stale() {
        desk.careLog.with(entry);
        adjust("2026-11-23T12:00");

        assertThat(confirm(MAY, MAY)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void a_refused_agreement_changes_nothing() {
        desk.careLog.with(entry);

        assertThat(confirm(MAY, ROSE))
                .isEqualTo(new Outcome.Refused<>(Finding.block("carelog.rule.other_side")));
        assertThat(desk.careLog.find(entry.id())).contains(entry);
    }

    @Test
    void reading_is_not_enough_to_confirm_or_adjust() {
        desk.careLog.with(entry);
        var command = new ConfirmEntry.Command(entry.id(), 0, MAY);

        assertThat(desk.confirmEntry.handle(reader(MAY), command))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.adjustEntry.handle(reader(MAY), proposal("2026-11-23T12:00")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void many_agreements_are_one_act_and_what_is_left_out_is_named() {
        var running = pending(span("2026-11-24T08:30", "2026-11-24T09:30"));
        desk.careLog.with(entry, running);
        var possible = List.of(agreement(entry, MAY), agreement(entry, ROSE));
        var tooEarly = agreement(running, MAY);
        var all = new ArrayList<>(possible);
        all.add(tooEarly);

        var result = done(desk.confirmEntries.handle(as(OLU), new ConfirmEntries.Command(all)));

        assertThat(result.recorded()).isEqualTo(2);
        assertThat(result.confirmed()).containsExactly(entry.id());
        assertThat(result.leftOut())
                .containsExactly(
                        new ConfirmEntries.LeftOut(
                                tooEarly, List.of(Finding.block("carelog.rule.not_over_yet"))));
    }

    @Test
    void an_adjustment_clears_what_was_agreed_and_is_kept() {
        desk.careLog.with(entry);
        confirm(MAY, MAY);

        var adjusted = done(adjust("2026-11-23T11:30"));
        var opened = done(desk.openEntry.handle(as(OLU), new OpenEntry.Query(entry.id())));

        assertThat(adjusted.confirmations()).isEmpty();
        assertThat(adjusted.minutes()).isEqualTo(150);
        assertThat(opened.history().confirmations()).hasSize(1);
        assertThat(opened.history().adjustments())
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("Rose was unwell"));
        assertThat(opened.names()).containsOnlyKeys(ROSE, MAY, OLU);
    }

    @Test
    void what_is_confirmed_is_never_adjusted() {
        desk.careLog.with(entry);
        confirm(MAY, MAY);
        var settled = done(confirm(ROSE, ROSE));

        assertThat(adjust("2026-11-23T12:00"))
                .isEqualTo(new Outcome.Refused<>(Finding.block("carelog.rule.final_already")));
        assertThat(desk.careLog.find(entry.id())).contains(settled);
    }

    @Test
    void an_adjustment_that_breaks_a_rule_changes_nothing() {
        desk.careLog.with(entry);

        assertThat(adjust("2026-11-23T09:00")).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.careLog.find(entry.id())).contains(entry);
    }

    @Test
    void an_entry_that_is_not_there_is_stale() {
        assertThat(confirm(MAY, MAY)).isInstanceOf(Outcome.Stale.class);
        assertThat(desk.openEntry.handle(as(OLU), new OpenEntry.Query(entry.id())))
                .isInstanceOf(Outcome.Stale.class);
    }

    private void book(TimeSpan when, Optional<PersonId> worker, boolean cancelled) {
        desk.bookings.add(
                new Booking(
                        new BookingId(UUID.randomUUID()),
                        ROSE,
                        worker,
                        when,
                        BookingKind.VISIT,
                        Optional.empty(),
                        cancelled,
                        0));
    }

    private int registered() {
        return done(desk.registerEnded.handle(as(OLU), RegisterEnded.Command.USUAL)).entries();
    }

    private OpenCareLog.Query query(String words) {
        return new OpenCareLog.Query(
                Set.of(EntryStatus.PENDING), Optional.empty(), Optional.empty(), words);
    }

    private OpenCareLog.Snapshot open(OpenCareLog.Query query) {
        return done(desk.openCareLog.handle(as(OLU), query));
    }

    private List<CareLog.Line> lines(String words) {
        return open(query(words)).lines();
    }

    private static ConfirmEntry.Command agreement(Pending entry, PersonId person) {
        return new ConfirmEntry.Command(entry.id(), entry.edition(), person);
    }

    private Outcome<CareLogEntry> confirm(PersonId recorder, PersonId person) {
        return desk.confirmEntry.handle(as(recorder), agreement(entry, person));
    }

    private AdjustEntry.Command proposal(String end) {
        return new AdjustEntry.Command(
                entry.id(),
                0,
                Optional.empty(),
                new Proposal(MORNING.start(), at(end), 0, " Rose was unwell "));
    }

    private Outcome<Pending> adjust(String end) {
        return desk.adjustEntry.handle(as(OLU), proposal(end));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
