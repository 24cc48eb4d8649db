package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.domain.TestBookings;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class LaneShapeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final BoardGrid grid = BoardGrid.of(ShownDays.week(MONDAY), TestBookings.LONDON, 20);

    private WeekLane lane(Booking... bookings) {
        return WeekLane.of(
                Optional.empty(), List.of(bookings), OpenBoard.week(MONDAY, TestBookings.LONDON));
    }

    private LaneShape shape(Booking... bookings) {
        return LaneShape.of(lane(bookings), grid, 0);
    }

    @Test
    void bookings_that_overlap_lie_on_tracks_of_their_own() {
        var shape =
                shape(
                        unassigned(ROSE, "2026-11-24T09:00", "2026-11-24T10:00"),
                        unassigned(SAM, "2026-11-24T09:30", "2026-11-24T11:00"),
                        unassigned(ROSE, "2026-11-24T10:00", "2026-11-24T10:30"));

        assertThat(shape.items()).extracting(LaneShape.Placed::track).containsExactly(0, 1, 0);
        assertThat(shape.tracks()).isEqualTo(2);
    }

    @Test
    void bookings_back_to_back_share_a_track_also_when_clocks_change() {
        var autumn =
                BoardGrid.of(ShownDays.week(LocalDate.of(2026, 10, 19)), TestBookings.LONDON, 17.3);
        var night = visit(ROSE, MAY, "2026-10-24T22:00", "2026-10-25T07:00");
        var morning = visit(SAM, MAY, "2026-10-25T07:00", "2026-10-25T08:00");

        var shape =
                LaneShape.of(
                        new WeekLane(Optional.empty(), List.of(night, morning), Duration.ZERO),
                        autumn,
                        0);

        assertThat(shape.tracks()).isEqualTo(1);
        assertThat(shape.items().getFirst().room()).isEqualTo(shape.items().getLast().left());
    }

    @Test
    void a_night_is_one_item_across_midnight() {
        var shape = shape(visit(ROSE, MAY, "2026-11-24T22:00", "2026-11-25T07:00"));

        assertThat(shape.items()).hasSize(1);
        assertThat(shape.items().getFirst().left()).isLessThan(grid.days().get(1).right());
        assertThat(shape.items().getFirst().right()).isGreaterThan(grid.days().get(2).left());
    }

    @Test
    void what_reaches_over_the_edge_of_the_week_is_cut_there() {
        var shape =
                shape(
                        visit(ROSE, MAY, "2026-11-22T22:00", "2026-11-23T07:00"),
                        visit(ROSE, MAY, "2026-11-29T22:00", "2026-11-30T07:00"));

        assertThat(shape.items().getFirst().left()).isZero();
        assertThat(shape.items().getLast().right()).isCloseTo(grid.width(), within(1e-9));
    }

    @Test
    void planned_hours_count_only_what_lies_inside_the_week_and_in_real_time() {
        var back = LocalDate.of(2026, 10, 19);
        var lane =
                WeekLane.of(
                        Optional.empty(),
                        List.of(
                                visit(ROSE, MAY, "2026-10-24T22:00", "2026-10-25T07:00"),
                                visit(ROSE, MAY, "2026-10-25T22:00", "2026-10-26T07:00")),
                        OpenBoard.week(back, TestBookings.LONDON));

        assertThat(lane.planned()).isEqualTo(Duration.ofHours(10 + 2));
    }

    @Test
    void words_keep_their_room_where_it_is_asked_for() {
        var lane =
                lane(
                        unassigned(ROSE, "2026-11-24T09:00", "2026-11-24T09:30"),
                        unassigned(SAM, "2026-11-24T09:30", "2026-11-24T10:00"));

        assertThat(LaneShape.of(lane, grid, 70).tracks()).isEqualTo(2);
        assertThat(LaneShape.of(lane, grid, 0).tracks()).isEqualTo(1);
    }

    @Test
    void four_thousand_on_one_lane_are_found_by_where_one_looks() {
        var many =
                IntStream.range(0, 4000)
                        .mapToObj(
                                i ->
                                        TestBookings.at("2026-11-23T00:00")
                                                .plus(Duration.ofSeconds(150L * i)))
                        .map(
                                start ->
                                        unassigned(ROSE, "2026-11-23T00:00", "2026-11-23T00:30")
                                                .movedTo(new Slot(Optional.empty(), start)))
                        .toArray(Booking[]::new);
        var shape = shape(many);

        var seen = shape.between(400, 420);

        assertThat(seen).hasSizeLessThan(100).isNotEmpty();
        assertThat(seen).allMatch(item -> item.left() < 420 && item.room() > 400);
        assertThat(shape.items().stream().filter(item -> item.left() < 420 && item.room() > 400))
                .containsExactlyElementsOf(seen);
    }

    @Test
    void the_lane_at_a_height_is_the_one_that_is_drawn_there() {
        var tall =
                shape(
                        unassigned(ROSE, "2026-11-24T09:00", "2026-11-24T10:00"),
                        unassigned(SAM, "2026-11-24T09:30", "2026-11-24T11:00"));
        var stack = new LaneStack(List.of(shape(), tall, shape()));

        assertThat(stack.numberAt(0)).isZero();
        assertThat(stack.numberAt(47)).isZero();
        assertThat(stack.numberAt(48)).isEqualTo(1);
        assertThat(stack.numberAt(135)).isEqualTo(1);
        assertThat(stack.numberAt(136)).isEqualTo(2);
        assertThat(stack.numberAt(9999)).isEqualTo(2);
        assertThat(stack.height()).isEqualTo(48 + 88 + 48);
    }
}
