package coop.equalcare.hatstand.ledger.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * How far the book has been walked and found sound.
 *
 * @param moved what all transfers until there add up to, in each unit that moved
 */
public record Proven(Chain end, Map<Unit, Long> moved) {

    public static final Proven START = new Proven(Chain.EMPTY, Map.of());

    public Proven {
        moved = Map.copyOf(moved);
    }

    public Proven after(Posted link) {
        var sums = new EnumMap<Unit, Long>(Unit.class);
        sums.putAll(moved);
        sums.merge(link.transfer().unit(), link.transfer().amount(), Math::addExact);
        return new Proven(end.after(link), sums);
    }

    /** Transfers are numbered from 1 without a gap. */
    public long transfers() {
        return end.seq();
    }
}
