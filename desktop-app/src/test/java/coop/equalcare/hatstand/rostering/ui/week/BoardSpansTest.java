package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.TestDesk;
import coop.equalcare.hatstand.rostering.ui.span.BoardSpan;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class BoardSpansTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T10:30");
    private final Booking later = visit(ROSE, MAY, "2026-11-26T09:00", "2026-11-26T10:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams, later);
    private final TestDesk.Feed feed = new TestDesk.Feed();
    private final RosterBoardViewModel model = new TestDesk(bookings, feed).open(MONDAY);

    @Test
    void another_span_keeps_the_day_where_one_stands_and_turns_by_itself() {
        model.cursor().to(later);

        model.show(BoardSpan.DAY);
        assertThat(shownDays().first()).isEqualTo(MONDAY.plusDays(3));
        model.next();
        assertThat(shownDays().first()).isEqualTo(MONDAY.plusDays(4));
        model.show(BoardSpan.MONTH);
        assertThat(shownDays().first()).isEqualTo(LocalDate.of(2026, 11, 1));
        model.previous();
        assertThat(shownDays().count()).isEqualTo(31);

        model.today();
        assertThat(shownDays().holds(MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void whoever_comes_back_finds_the_span_that_they_chose() {
        var desk = new TestDesk(bookings, feed);
        desk.open(MONDAY).show(BoardSpan.FORTNIGHT);

        var again = desk.open(MONDAY.plusDays(8));

        assertThat(again.reader().daysProperty().get())
                .isEqualTo(new ShownDays(BoardSpan.FORTNIGHT, MONDAY.plusWeeks(1)));
    }

    @Test
    void a_day_shows_what_it_has_and_is_judged_by_its_whole_week() {
        model.cursor().to(roses);
        model.show(BoardSpan.DAY);
        var day = model.reader().pictureProperty().get().orElseThrow();

        assertThat(day.bookings()).containsExactly(roses, sams);
        assertThat(day.knowsWeek(MONDAY)).isTrue();
        model.moves().move(roses, new Slot(Optional.of(ALEX), at("2026-11-24T09:00")));

        assertThat(model.news().noticeProperty().get().orElseThrow().text())
                .startsWith("Not moved. Already booked with Sam");
    }

    @Test
    void in_columns_last_night_is_not_shown_as_the_first_days_own() {
        bookings.add(visit(SAM, MAY, "2026-11-22T22:00", "2026-11-23T07:00"));
        model.show(BoardSpan.WEEK);
        model.reader().reload();
        assertThat(model.reader().pictureProperty().get().orElseThrow().bookings()).hasSize(4);

        model.show(BoardSpan.FORTNIGHT);

        assertThat(model.reader().pictureProperty().get().orElseThrow().bookings())
                .containsExactlyInAnyOrder(roses, sams, later);
    }

    private ShownDays shownDays() {
        return model.reader().pictureProperty().get().orElseThrow().days();
    }
}
