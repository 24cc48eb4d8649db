package coop.equalcare.hatstand.rostering.usecase;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

class OpenBoardTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Actor reader = new Actor(SAM, Set.of(Permission.VIEW_ROSTER));
    private final Booking inside = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00");
    private final Booking nightBefore = visit(ROSE, MAY, "2026-11-22T18:00", "2026-11-22T23:00");
    private final Booking weekBefore = visit(ROSE, MAY, "2026-11-19T18:00", "2026-11-19T23:00");
    private final OpenGate gate = new OpenGate();
    private final OpenBoard openBoard =
            new OpenBoard(gate, InMemoryBookings.of(inside, nightBefore, weekBefore), LONDON);

    @Test
    void a_week_comes_with_the_days_around_it_that_the_rest_rule_needs() {
        var week = done(openBoard.handle(reader, OpenBoard.Query.week(MONDAY)));

        assertThat(week.span().minutes()).isEqualTo(7 * 24 * 60);
        assertThat(week.board().bookings()).containsExactly(nightBefore, inside);
    }

    @Test
    void a_single_day_comes_with_all_of_its_week_for_the_rules() {
        var day =
                done(
                        openBoard.handle(
                                reader,
                                new OpenBoard.Query(MONDAY.plusDays(4), MONDAY.plusDays(5))));

        assertThat(day.span().minutes()).isEqualTo(24 * 60);
        assertThat(day.board().bookings()).containsExactly(nightBefore, inside);
    }

    @Test
    void the_weeks_of_the_clock_changes_are_an_hour_longer_and_shorter() {
        assertThat(OpenBoard.week(LocalDate.of(2026, 10, 19), LONDON).length().toHours())
                .isEqualTo(169);
        assertThat(OpenBoard.week(LocalDate.of(2027, 3, 22), LONDON).length().toHours())
                .isEqualTo(167);
    }

    @Test
    void who_may_not_see_the_rota_is_refused() {
        var nobody = new Actor(SAM, Set.of());

        assertThat(openBoard.handle(nobody, OpenBoard.Query.week(MONDAY)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(gate.done()).isEmpty();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
