package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.span.BoardSpan;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A fortnight and a month: each day a column, and its bookings one below the other. */
class DayColumnsTest {

    private static final double WIDE = 1_400;

    private final ShownDays fortnight =
            ShownDays.around(BoardSpan.FORTNIGHT, LocalDate.of(2026, 11, 24));
    private final BoardGrid grid = BoardGrid.fitting(fortnight, LONDON, WIDE);

    private LaneShape shape(Booking... bookings) {
        return LaneShape.of(
                WeekLane.of(Optional.empty(), List.of(bookings), fortnight.time(LONDON)), grid, 0);
    }

    private BoardGrid.Day day(int number) {
        return grid.days().get(number);
    }

    @Test
    void the_bookings_of_a_day_lie_below_each_other_and_those_of_the_next_begin_at_the_top() {
        var shape =
                shape(
                        visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00"),
                        visit(SAM, MAY, "2026-11-24T14:00", "2026-11-24T14:30"),
                        visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T10:00"));

        assertThat(shape.items()).extracting(LaneShape.Placed::track).containsExactly(0, 1, 0);
        assertThat(shape.items().get(1).left()).isEqualTo(day(1).left() + 1);
        assertThat(shape.items().get(1).right()).isEqualTo(day(1).right() - 1);
        assertThat(shape.height()).isLessThan(2 * CardSize.FULL.track());
    }

    @Test
    void a_night_lies_in_the_day_on_which_it_begins_and_days_in_a_row_in_all_of_theirs() {
        var shape =
                shape(
                        visit(ROSE, MAY, "2026-11-24T22:00", "2026-11-25T07:00"),
                        visit(ROSE, MAY, "2026-11-26T10:00", "2026-11-29T10:00"));

        assertThat(shape.items().getFirst().right()).isEqualTo(day(1).right() - 1);
        assertThat(shape.items().getLast().left()).isEqualTo(day(3).left() + 1);
        assertThat(shape.items().getLast().right()).isEqualTo(day(5).right() - 1);
    }

    @Test
    void looked_at_closer_they_lie_over_their_hours_again() {
        var closer = BoardGrid.of(fortnight, LONDON, 26);

        assertThat(closer.cards()).isEqualTo(CardSize.FULL);
        assertThat(grid.cards()).isEqualTo(CardSize.COMPACT);
    }

    @Test
    void a_fortnight_of_the_clock_change_has_an_hour_more() {
        var autumn = ShownDays.around(BoardSpan.FORTNIGHT, LocalDate.of(2026, 10, 19));

        assertThat(BoardGrid.of(autumn, LONDON, 20).hours()).hasSize(14 * 24 + 1);
    }

    @Test
    void a_month_fills_the_width_with_all_of_its_days() {
        var month =
                BoardGrid.fitting(
                        ShownDays.around(BoardSpan.MONTH, LocalDate.of(2026, 11, 24)),
                        LONDON,
                        WIDE);

        assertThat(month.days()).hasSize(30);
        assertThat(month.days().getLast().right()).isEqualTo(month.width());
    }
}
