package coop.equalcare.hatstand.carelog.ui;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.OLU;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.ROSE;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.person;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;
import static coop.equalcare.hatstand.carelog.usecase.CareLogDesk.as;
import static coop.equalcare.hatstand.carelog.usecase.CareLogDesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntry;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

class CareLogViewModelTest {

    private final CareLogSample sample = new CareLogSample();
    private final CareLogViewModel model = sample.model(as(OLU));
    private final CareLogListViewModel list = model.list();

    @BeforeEach
    void start() {
        model.start();
    }

    @Test
    void what_waits_is_grouped_by_age_with_the_oldest_first() {
        assertThat(list.items())
                .filteredOn(CareLogItem.Waiting.class::isInstance)
                .extracting(item -> ((CareLogItem.Waiting) item).age())
                .containsExactly(Age.OLDER, Age.THIS_WEEK, Age.TODAY);
        assertThat(list.standingProperty().get().tally().of(Age.OLDER)).isEqualTo(3);
    }

    @Test
    void other_statuses_are_grouped_by_day() {
        list.statusProperty().set(Optional.of(EntryStatus.CONFIRMED));

        assertThat(list.items())
                .hasSize(5)
                .filteredOn(CareLogItem.Day.class::isInstance)
                .hasSize(2);
    }

    @Test
    void opening_makes_entries_of_bookings_that_have_ended() {
        var before = list.items().size();
        sample.desk()
                .bookings
                .add(
                        new Booking(
                                new BookingId(UUID.randomUUID()),
                                ROSE,
                                Optional.of(person(200)),
                                span("2026-11-24T08:00", "2026-11-24T09:00"),
                                BookingKind.VISIT,
                                Optional.empty(),
                                false,
                                0));

        model.start();

        assertThat(list.items()).hasSize(before + 1);
    }

    @Test
    void words_narrow_the_list_and_take_the_ticks_away() {
        list.tick(list.items().getFirst());

        list.wordsProperty().set("rose oneil");

        assertThat(list.items()).filteredOn(CareLogItem.Entry.class::isInstance).hasSize(3);
        assertThat(list.ticked()).isEmpty();
    }

    @Test
    void a_heading_ticks_all_below_it_and_unticks_them_again() {
        var heading = list.items().getFirst();

        list.tick(heading);
        assertThat(list.tickedLines()).hasSize(3);
        assertThat(list.isTicked(heading)).isTrue();

        list.tick(heading);
        assertThat(list.tickedLines()).isEmpty();
    }

    @Test
    void the_question_says_what_becomes_final_before_it_does() {
        model.open(sample.onlyRoseIsAwaited());

        model.askToConfirm();

        var outlook = question().outlook().getValue();
        assertThat(outlook.agreements()).hasSize(1);
        assertThat(outlook.settled()).isOne();
        assertThat(outlook.onBehalf()).isOne();
        assertThat(opened()).isInstanceOf(Pending.class);
    }

    @Test
    void the_last_agreement_makes_it_final_and_says_so() {
        model.open(sample.onlyRoseIsAwaited());
        model.askToConfirm();

        question().confirm();

        assertThat(opened()).isInstanceOf(Confirmed.class);
        assertThat(model.confirmingProperty().get()).isEmpty();
        assertThat(model.noticeProperty().get())
                .contains(Finding.note("carelog.notice.confirmed", 1, 1));
        assertThat(model.entry().changeable().getValue()).isFalse();
    }

    @Test
    void many_are_confirmed_in_one_act() {
        list.tick(list.items().getFirst());
        model.askToConfirm();

        assertThat(question().outlook().getValue().settled()).isEqualTo(3);
        question().confirm();

        assertThat(model.noticeProperty().get())
                .contains(Finding.note("carelog.notice.confirmed", 3, 5));
        assertThat(list.standingProperty().get().tally().of(EntryStatus.CONFIRMED)).isEqualTo(6);
        assertThat(list.ticked()).isEmpty();
    }

    @Test
    void one_side_only_leaves_the_entries_pending() {
        list.tick(list.items().getFirst());
        model.askToConfirm();

        question().gettersProperty().set(false);

        assertThat(question().outlook().getValue().agreements()).hasSize(2);
        assertThat(question().outlook().getValue().settled()).isZero();
    }

    @Test
    void what_was_left_out_stays_in_view_with_its_reason() {
        list.tick(list.items().getFirst());
        model.askToConfirm();
        var first = question().lines().getFirst().entry();
        sample.desk()
                .confirmEntry
                .handle(as(OLU), new ConfirmEntry.Command(first.id(), 0, first.worker()));

        question().confirm();

        assertThat(model.confirmingProperty().get()).isPresent();
        assertThat(question().outcomeProperty().get()).isPresent();
    }

    @Test
    void an_adjustment_closes_the_form_and_shows_the_new_times() {
        model.open(sample.onlyRoseIsAwaited());
        model.adjust();
        var form = model.adjustingProperty().get().orElseThrow();

        form.end().timeProperty().set("18:45");
        form.reasonProperty().set("Rose was unwell");
        form.save();

        assertThat(model.adjustingProperty().get()).isEmpty();
        assertThat(opened().minutes()).isEqualTo(75);
        assertThat(opened().confirmations()).isEmpty();
    }

    @Test
    void whoever_only_reads_is_asked_nothing() {
        var reading = sample.model(reader(OLU));
        reading.start();
        reading.open(sample.onlyRoseIsAwaited());

        reading.askToConfirm();
        reading.adjust();

        assertThat(reading.confirmingProperty().get()).isEmpty();
        assertThat(reading.adjustingProperty().get()).isEmpty();
    }

    @Test
    void a_change_at_another_desk_is_shown() {
        model.open(sample.onlyRoseIsAwaited());
        var entry = opened();
        sample.desk()
                .confirmEntry
                .handle(as(OLU), new ConfirmEntry.Command(entry.id(), 0, entry.supported()));

        model.refresh();

        assertThat(opened()).isInstanceOf(Confirmed.class);
        assertThat(list.line(entry.id())).isEmpty();
    }

    private CareLogEntry opened() {
        return model.entry().openedProperty().get().orElseThrow().entry();
    }

    private ConfirmViewModel question() {
        return model.confirmingProperty().get().orElseThrow();
    }
}
