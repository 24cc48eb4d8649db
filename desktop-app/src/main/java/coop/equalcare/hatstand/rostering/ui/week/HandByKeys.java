package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;

import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * What the mouse does with bookings, done by keys: the one under the cursor is taken in hand first.
 */
public final class HandByKeys {

    private final WeekReader reader;
    private final BoardMoves moves;
    private final BoardCursor cursor;
    private final ZoneId zone;

    HandByKeys(WeekReader reader, BoardMoves moves, BoardCursor cursor, ZoneId zone) {
        this.reader = reader;
        this.moves = moves;
        this.cursor = cursor;
        this.zone = zone;
    }

    public void nudge(Duration by) {
        carry(held -> new Slot(held.slot().worker(), held.slot().start().plus(by)));
    }

    /** By whole days: the clock time stays, also over a clock change. */
    public void nudgeDays(int days) {
        carry(
                held -> {
                    var start = held.slot().start().atZone(zone).plusDays(days).toInstant();
                    return new Slot(held.slot().worker(), start);
                });
    }

    public void nudgeLanes(int lanes) {
        carry(held -> new Slot(lane(held, lanes).id(), held.slot().start()));
    }

    private WeekLane lane(Hand held, int step) {
        var lanes = reader.pictureProperty().get().orElseThrow().lanes();
        var all = lanes.stream().map(WeekLane::id).toList();
        return lanes.get(Math.clamp(all.indexOf(held.slot().worker()) + step, 0, all.size() - 1));
    }

    private void carry(Function<Hand, Slot> to) {
        takeInHand();
        moves.handProperty().get().ifPresent(held -> moves.carryTo(to.apply(held)));
    }

    /** Brings the end later, or earlier: as far as a booking of this least length. */
    public void stretch(Duration by, Duration least) {
        takeInHand();
        moves.handProperty()
                .get()
                .map(Hand::when)
                .ifPresent(
                        when -> {
                            var length = when.length().plus(by);
                            var next = length.compareTo(least) < 0 ? least : length;
                            if (next.compareTo(Booking.LONGEST) <= 0) {
                                moves.stretchTo(TimeSpan.of(when.start(), next));
                            }
                        });
    }

    private void takeInHand() {
        if (moves.handProperty().get().isEmpty()) {
            cursor.current().ifPresent(moves::pickUp);
        }
    }

    public void cut() {
        cursor.current().ifPresent(moves::cut);
    }

    /** Puts what was cut on the lane and the day of the cursor, at its own clock time. */
    public void paste() {
        cursor.placeProperty().get().ifPresent(place -> moves.paste(cut -> slot(cut, place)));
    }

    private Slot slot(Booking cut, BoardCursor.Place place) {
        var time = cut.when().start().atZone(zone).toLocalTime();
        var day = place.at().atZone(zone).toLocalDate();
        return new Slot(place.lane(), day.atTime(time).atZone(zone).toInstant());
    }
}
