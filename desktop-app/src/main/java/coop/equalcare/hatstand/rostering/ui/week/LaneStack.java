package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lanes one below the other; finds the lane at a height, and the ones that are seen. */
public final class LaneStack {

    public static final LaneStack EMPTY = new LaneStack(List.of());

    private final List<LaneShape> lanes;
    private final double[] tops;
    private final Map<Optional<PersonId>, Integer> numbers = new HashMap<>();

    public LaneStack(List<LaneShape> lanes) {
        this.lanes = List.copyOf(lanes);
        this.tops = new double[lanes.size() + 1];
        for (int i = 0; i < lanes.size(); i++) {
            tops[i + 1] = tops[i] + lanes.get(i).height();
            numbers.put(lanes.get(i).lane().id(), i);
        }
    }

    public static LaneStack of(List<WeekLane> lanes, BoardGrid grid, double leastWidth) {
        var shapes = new ArrayList<LaneShape>(lanes.size());
        lanes.forEach(lane -> shapes.add(LaneShape.of(lane, grid, leastWidth)));
        return new LaneStack(shapes);
    }

    /** The number of the lane at that height; above is the first, below is the last. */
    public int numberAt(double y) {
        var found = Arrays.binarySearch(tops, y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, lanes.size() - 1));
    }

    public Optional<Integer> numberOf(Optional<PersonId> worker) {
        return Optional.ofNullable(numbers.get(worker));
    }

    public LaneShape lane(int number) {
        return lanes.get(number);
    }

    public double top(int number) {
        return tops[number];
    }

    public double height() {
        return tops[lanes.size()];
    }

    public int size() {
        return lanes.size();
    }
}
