package coop.equalcare.hatstand.rostering.ui.span;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.files.Preferences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

class ShownDaysTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private static LocalDate first(BoardSpan span) {
        return ShownDays.around(span, TUESDAY).first();
    }

    @Test
    void weeks_and_fortnights_begin_on_a_monday_and_months_on_their_first() {
        assertThat(first(BoardSpan.DAY)).isEqualTo(TUESDAY);
        assertThat(first(BoardSpan.WEEK)).isEqualTo(TUESDAY.minusDays(1));
        assertThat(first(BoardSpan.FORTNIGHT)).isEqualTo(TUESDAY.minusDays(1));
        assertThat(first(BoardSpan.MONTH)).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void each_turns_by_as_much_as_it_shows() {
        for (var span : BoardSpan.values()) {
            var days = ShownDays.around(span, TUESDAY);

            assertThat(days.turned(1).first()).as(span.name()).isEqualTo(days.until());
            assertThat(days.turned(1).turned(-1)).as(span.name()).isEqualTo(days);
            assertThat(days.holds(TUESDAY)).as(span.name()).isTrue();
            assertThat(days.holds(days.until())).as(span.name()).isFalse();
        }
    }

    @Test
    void a_month_has_as_many_days_as_the_calendar_says() {
        var leap = ShownDays.around(BoardSpan.MONTH, LocalDate.of(2028, 2, 29));

        assertThat(leap.count()).isEqualTo(29);
        assertThat(leap.last()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(leap.turned(1).count()).isEqualTo(31);
    }

    @Test
    void what_was_chosen_last_is_remembered_and_nonsense_is_not(@TempDir Path home) {
        new BoardChoices(Preferences.in(home)).keep(BoardSpan.FORTNIGHT);
        assertThat(new BoardChoices(Preferences.in(home)).span()).isEqualTo(BoardSpan.FORTNIGHT);

        Preferences.in(home).put("rota.span", "DECADE");

        assertThat(new BoardChoices(Preferences.in(home)).span()).isEqualTo(BoardSpan.WEEK);
    }
}
