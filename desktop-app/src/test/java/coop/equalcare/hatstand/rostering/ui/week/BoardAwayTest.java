package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class BoardAwayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T10:30");
    private final Booking later = visit(ROSE, MAY, "2026-11-26T09:00", "2026-11-26T10:00");
    private final Booking nobodys = unassigned(SAM, "2026-11-25T14:00", "2026-11-25T15:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams, later, nobodys);
    private final TestDesk.Feed feed = new TestDesk.Feed();
    private final RosterBoardViewModel model = new TestDesk(bookings, feed).open(MONDAY);

    private Booking stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow();
    }

    private static Slot to(Optional<PersonId> worker, String start) {
        return new Slot(worker, at(start));
    }

    @Test
    void while_the_database_is_away_the_board_stays_and_the_drop_is_kept_and_saved_later() {
        var fragile = new Fragile(bookings);
        var desk = new TestDesk(fragile, feed).open(MONDAY);
        fragile.away = true;

        desk.moves().move(roses, to(Optional.of(MAY), "2026-11-24T11:00"));
        assertThat(desk.reader().awayProperty().get()).isTrue();
        assertThat(desk.reader().pictureProperty().get()).isPresent();
        assertThat(desk.moves().handProperty().get().orElseThrow().stage())
                .isEqualTo(Hand.Stage.WAITING);

        fragile.away = false;
        desk.retry();

        assertThat(desk.reader().awayProperty().get()).isFalse();
        assertThat(desk.moves().handProperty().get()).isEmpty();
        assertThat(stored(roses).when().start()).isEqualTo(at("2026-11-24T11:00"));
    }

    /** A store that can be away. */
    private static final class Fragile implements Bookings {

        private final Bookings kept;
        private boolean away;

        Fragile(Bookings kept) {
            this.kept = kept;
        }

        private Bookings there() {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return kept;
        }

        @Override
        public Optional<Booking> find(BookingId id) {
            return there().find(id);
        }

        @Override
        public Board board(TimeSpan span) {
            return there().board(span);
        }

        @Override
        public Booking add(Booking booking) {
            return there().add(booking);
        }

        @Override
        public Booking save(Booking booking) {
            return there().save(booking);
        }

        @Override
        public List<Booking> endedBetween(Instant after, Instant until) {
            return there().endedBetween(after, until);
        }
    }
}
