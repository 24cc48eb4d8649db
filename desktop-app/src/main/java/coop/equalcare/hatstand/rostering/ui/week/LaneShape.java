package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the bookings of one lane lie: from where to where, and on which of the tracks that keep
 * overlapping ones apart.
 */
public final class LaneShape {

    public static final double MARGIN = 4;

    /** A name and a line below it fit beside each lane. */
    public static final double LEAST_HEIGHT = 48;

    /**
     * One booking in its place.
     *
     * @param room where the next one on the same track begins, or the days end: words may run to
     *     there
     */
    public record Placed(
            Booking booking, double left, double right, double room, int track, CardSize size) {

        public double top() {
            return MARGIN + track * size.track();
        }
    }

    private final WeekLane lane;
    private final List<Placed> items;
    private final double[] reach;
    private final int tracks;
    private final CardSize size;

    private LaneShape(WeekLane lane, List<Placed> items, int tracks, CardSize size) {
        this.size = size;
        this.lane = lane;
        this.items = items;
        this.tracks = tracks;
        this.reach = new double[items.size()];
        var farthest = 0.0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, items.get(i).room());
            reach[i] = farthest;
        }
    }

    /**
     * @param leastWidth how much each booking keeps for its words before another may follow on its
     *     track
     */
    public static LaneShape of(WeekLane lane, BoardGrid grid, double leastWidth) {
        var places = new ArrayList<Placed>();
        var ends = new ArrayList<Double>();
        var last = new ArrayList<Integer>();
        for (var booking : lane.bookings()) {
            var left = grid.left(booking.when());
            var right = grid.right(booking.when());
            var track = firstFree(ends, left);
            if (track == ends.size()) {
                ends.add(0.0);
                last.add(-1);
            }
            if (last.get(track) >= 0) {
                places.set(last.get(track), upTo(places.get(last.get(track)), left));
            }
            ends.set(track, Math.max(right, left + leastWidth));
            last.set(track, places.size());
            places.add(new Placed(booking, left, right, grid.width(), track, grid.cards()));
        }
        return new LaneShape(lane, List.copyOf(places), Math.max(1, ends.size()), grid.cards());
    }

    private static int firstFree(List<Double> ends, double left) {
        for (int track = 0; track < ends.size(); track++) {
            // Times meet to the millisecond; pixels meet only nearly.
            if (ends.get(track) <= left + 0.01) {
                return track;
            }
        }
        return ends.size();
    }

    private static Placed upTo(Placed placed, double room) {
        return new Placed(
                placed.booking(),
                placed.left(),
                placed.right(),
                room,
                placed.track(),
                placed.size());
    }

    /** Those with a box or words between two places; it looks only where they can be. */
    public List<Placed> between(double from, double to) {
        var low = 0;
        var high = items.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (reach[middle] <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var seen = new ArrayList<Placed>();
        for (int i = low; i < items.size() && items.get(i).left() < to; i++) {
            if (items.get(i).room() > from) {
                seen.add(items.get(i));
            }
        }
        return seen;
    }

    public WeekLane lane() {
        return lane;
    }

    public List<Placed> items() {
        return items;
    }

    /** How high each of its lines is. */
    public double track() {
        return size.track();
    }

    public int tracks() {
        return tracks;
    }

    public double height() {
        return Math.max(LEAST_HEIGHT, 2 * MARGIN + tracks * size.track());
    }
}
