package coop.equalcare.hatstand.carelog.ui;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.OLU;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.ZONE;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.at;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.pending;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;
import static coop.equalcare.hatstand.carelog.usecase.CareLogDesk.as;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.carelog.usecase.AdjustEntry;
import coop.equalcare.hatstand.carelog.usecase.CareLogDesk;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Direct;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Supplier;

class AdjustViewModelTest {

    private final CareLogDesk desk = new CareLogDesk();
    private final Pending entry = pending(span("2026-11-23T09:00", "2026-11-23T11:00"));
    private final AdjustViewModel form = form(entry, new Direct());

    @Test
    void it_begins_with_what_the_entry_says() {
        assertThat(form.start().timeProperty().get()).isEqualTo("09:00");
        assertThat(form.end().dayProperty().get()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(form.breakMinutesProperty().get()).isEqualTo("0");
        assertThat(form.findings().getValue())
                .contains(Finding.block("carelog.rule.nothing_changed"));
    }

    @Test
    void the_new_times_show_while_one_types() {
        form.end().timeProperty().set("1130");
        form.breakMinutesProperty().set("10");

        assertThat(form.after().getValue())
                .contains(new Worked(span("2026-11-23T09:00", "2026-11-23T11:30"), 10));
    }

    @Test
    void what_cannot_be_read_is_told_and_shows_nothing() {
        form.end().timeProperty().set("25:00");
        form.breakMinutesProperty().set("ten");

        assertThat(form.findings().getValue())
                .containsExactly(
                        Finding.block("carelog.adjust.end_unreadable"),
                        Finding.block("carelog.adjust.break_unreadable"));
        assertThat(form.after().getValue()).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_told_at_once() {
        form.end().timeProperty().set("08:00");

        assertThat(form.findings().getValue()).contains(Finding.block("carelog.rule.ends_first"));
    }

    @Test
    void an_hour_that_the_clocks_skip_does_not_exist() {
        desk.now = at("2027-03-29T09:00");
        var night = form(pending(span("2027-03-27T22:00", "2027-03-28T07:00")), new Direct());

        night.end().timeProperty().set("01:30");

        assertThat(night.findings().getValue())
                .contains(Finding.block("carelog.adjust.skipped", LocalTime.of(1, 30)));
    }

    @Test
    void an_hour_that_comes_twice_is_named() {
        var night = form(pending(span("2026-10-24T22:00", "2026-10-25T07:00")), new Direct());

        night.end().timeProperty().set("01:30");

        assertThat(night.findings().getValue())
                .contains(Finding.note("carelog.adjust.twice", LocalTime.of(1, 30)));
        assertThat(night.after().getValue().orElseThrow().minutes()).isEqualTo(210);
    }

    @Test
    void what_was_typed_stays_when_somebody_else_was_faster() {
        desk.careLog.with(
                entry.adjusted(new Worked(entry.worked().when(), 5), OLU, desk.now, "A break")
                        .entry());
        typeAnotherEnd(form);

        form.save();

        assertThat(form.refusalProperty().get())
                .containsExactly(Finding.block("carelog.adjust.stale"));
        assertThat(form.reasonProperty().get()).isEqualTo("Rose was unwell");
        assertThat(form.savedProperty().get()).isEmpty();
    }

    @Test
    void what_was_typed_stays_when_the_database_is_away() {
        var away = form(entry, new Away());
        typeAnotherEnd(away);

        away.save();

        assertThat(away.refusalProperty().get())
                .containsExactly(Finding.block("carelog.adjust.not_saved"));
        assertThat(away.running().getValue()).isFalse();
        assertThat(away.end().timeProperty().get()).isEqualTo("11:30");
    }

    @Test
    void times_are_read_as_people_type_them() {
        assertThat(TimeField.timeOfDay(" 9:05 ")).contains(LocalTime.of(9, 5));
        assertThat(TimeField.timeOfDay("09.05")).contains(LocalTime.of(9, 5));
        assertThat(TimeField.timeOfDay("0905")).contains(LocalTime.of(9, 5));
        assertThat(TimeField.timeOfDay("9")).contains(LocalTime.of(9, 0));
        assertThat(TimeField.timeOfDay("24:00")).isEmpty();
        assertThat(TimeField.timeOfDay("")).isEmpty();
    }

    private static void typeAnotherEnd(AdjustViewModel form) {
        form.end().timeProperty().set("11:30");
        form.reasonProperty().set("Rose was unwell");
    }

    private AdjustViewModel form(Pending about, Background background) {
        return new AdjustViewModel(
                as(OLU),
                new AdjustEntry(desk.house, desk.careLog),
                background,
                desk.house.clock(),
                ZONE,
                about);
    }

    /** Work that never reaches the database. */
    private static final class Away implements Background {

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> onResult) {
            throw new IllegalStateException("not used by the form");
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
            onFault.accept(new IllegalStateException("no connection"));
        }

        @Override
        public void fault(Throwable fault) {
            throw new IllegalStateException("the form keeps it", fault);
        }
    }
}
