package coop.equalcare.hatstand.rostering.ui.out;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class OutViewModelTest {

    private final OnDemand later = new OnDemand();

    private OutViewModel open() {
        var bookings =
                InMemoryBookings.of(visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00"));
        var board =
                new TestDesk(bookings, new TestDesk.Feed())
                        .with(later)
                        .open(LocalDate.of(2026, 11, 23));
        later.answerAll();
        return new OutViewModel(board, board.reader().pictureProperty().get().orElseThrow());
    }

    @Test
    void what_was_asked_for_on_paper_is_not_shown_under_what_has_no_paper() {
        var out = open();

        out.kindProperty().set(OutKind.CALENDAR);
        later.answerAll();
        assertThat(out.pagesProperty().get()).isEmpty();

        out.kindProperty().set(OutKind.WEEK);
        later.answerAll();
        assertThat(out.pagesProperty().get()).isNotEmpty();
    }
}
