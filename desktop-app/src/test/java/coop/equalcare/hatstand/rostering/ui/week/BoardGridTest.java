package coop.equalcare.hatstand.rostering.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.equalcare.hatstand.rostering.domain.TestBookings;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

class BoardGridTest {

    private static final LocalDate PLAIN = LocalDate.of(2026, 11, 23);
    private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2026, 10, 19);
    private static final LocalDate CLOCKS_GO_FORWARD = LocalDate.of(2027, 3, 22);

    private static BoardGrid week(LocalDate monday) {
        return BoardGrid.of(ShownDays.week(monday), TestBookings.LONDON, 20);
    }

    @Test
    void a_week_has_as_many_hours_as_pass_in_it() {
        assertThat(week(PLAIN).hours()).hasSize(168);
        assertThat(week(CLOCKS_GO_BACK).hours()).hasSize(169);
        assertThat(week(CLOCKS_GO_FORWARD).hours()).hasSize(167);
    }

    @Test
    void the_hour_that_comes_twice_is_marked_the_second_time() {
        var ones =
                week(CLOCKS_GO_BACK).hours().stream()
                        .filter(hour -> hour.clock().equals(LocalTime.of(1, 0)))
                        .toList();

        assertThat(ones).hasSize(8);
        assertThat(ones.stream().filter(BoardGrid.Hour::again))
                .singleElement()
                .extracting(BoardGrid.Hour::start)
                .isEqualTo(ones.get(6).start().plus(Duration.ofHours(1)));
    }

    @Test
    void the_hour_after_the_one_left_out_is_marked() {
        var hours = week(CLOCKS_GO_FORWARD).hours();

        assertThat(hours.stream().filter(BoardGrid.Hour::afterGap))
                .singleElement()
                .extracting(BoardGrid.Hour::clock)
                .isEqualTo(LocalTime.of(2, 0));
        assertThat(hours.stream().filter(hour -> hour.clock().equals(LocalTime.of(1, 0))))
                .hasSize(6);
    }

    @Test
    void only_the_day_of_the_change_has_another_length() {
        assertThat(week(CLOCKS_GO_BACK).days())
                .extracting(BoardGrid.Day::hours)
                .containsExactly(24, 24, 24, 24, 24, 24, 25);
        assertThat(week(CLOCKS_GO_FORWARD).days())
                .extracting(BoardGrid.Day::hours)
                .containsExactly(24, 24, 24, 24, 24, 24, 23);
    }

    @Test
    void days_lie_side_by_side_from_edge_to_edge() {
        var grid = week(CLOCKS_GO_BACK);

        assertThat(grid.days().getFirst().left()).isZero();
        assertThat(grid.days().getLast().right()).isCloseTo(grid.width(), within(1e-9));
        for (int i = 1; i < 7; i++) {
            assertThat(grid.days().get(i).left()).isEqualTo(grid.days().get(i - 1).right());
        }
    }

    @Test
    void a_night_hour_is_narrower_than_an_hour_of_the_day() {
        var grid = week(PLAIN);

        assertThat(grid.hourLeft(10) - grid.hourLeft(9)).isCloseTo(20, within(1e-9));
        assertThat(grid.hourLeft(23) - grid.hourLeft(22)).isLessThan(10);
        assertThat(grid.hourLeft(6) - grid.hourLeft(5)).isLessThan(10);
        assertThat(grid.hourLeft(7) - grid.hourLeft(6)).isCloseTo(20, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-10-19", "2027-03-22"})
    void every_quarter_of_an_hour_finds_its_way_back(LocalDate monday) {
        var grid = week(monday);
        for (var at = grid.start(); at.isBefore(grid.end()); at = at.plus(Duration.ofMinutes(15))) {
            assertThat(BoardGrid.snapped(grid.instantAt(grid.x(at)), Duration.ofMinutes(5)))
                    .isEqualTo(at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-10-19", "2027-03-22"})
    void later_is_always_further_to_the_right(LocalDate monday) {
        var grid = week(monday);
        var before = -1.0;
        for (var at = grid.start(); !at.isAfter(grid.end()); at = at.plus(Duration.ofMinutes(5))) {
            assertThat(grid.x(at)).isGreaterThan(before);
            before = grid.x(at);
        }
    }

    @Test
    void what_lies_outside_of_the_week_is_at_its_edge() {
        var grid = week(PLAIN);

        assertThat(grid.x(TestBookings.at("2026-11-22T22:00"))).isZero();
        assertThat(grid.x(TestBookings.at("2026-11-30T07:00"))).isEqualTo(grid.width());
        assertThat(grid.instantAt(-5)).isEqualTo(grid.start());
        assertThat(grid.instantAt(grid.width() + 5)).isEqualTo(grid.end());
    }

    @Test
    void a_time_snaps_to_the_nearest_step() {
        var quarter = Duration.ofMinutes(15);

        assertThat(BoardGrid.snapped(TestBookings.at("2026-11-24T09:07"), quarter))
                .isEqualTo(TestBookings.at("2026-11-24T09:00"));
        assertThat(BoardGrid.snapped(TestBookings.at("2026-11-24T09:08"), quarter))
                .isEqualTo(TestBookings.at("2026-11-24T09:15"));
        assertThat(BoardGrid.snapped(TestBookings.at("2026-11-24T09:08"), Duration.ofMinutes(5)))
                .isEqualTo(TestBookings.at("2026-11-24T09:10"));
    }

    @Test
    void the_week_that_fits_is_as_wide_as_its_room() {
        assertThat(
                        BoardGrid.fitting(ShownDays.week(CLOCKS_GO_BACK), TestBookings.LONDON, 1200)
                                .width())
                .isCloseTo(1200, within(1e-6));
    }

    @Test
    void the_day_at_a_place_is_the_one_it_lies_in() {
        var grid = week(PLAIN);

        assertThat(grid.day(TestBookings.at("2026-11-26T23:59")).date())
                .isEqualTo(PLAIN.plusDays(3));
        assertThat(grid.day(TestBookings.at("2026-11-27T00:01")).date())
                .isEqualTo(PLAIN.plusDays(4));
    }
}
