package coop.equalcare.hatstand.rostering.domain.away;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The bookings that an absence hits.
 *
 * @param toCover those that are still to come or under way, the hardest to cover first, then by
 *     their start
 * @param over how many had ended before: the care log says what became of them
 */
public record Hits(List<Booked> toCover, int over) {

    private static final Comparator<Booked> HARDEST_FIRST =
            Comparator.comparing(Booked::risk)
                    .thenComparing(booked -> booked.booking().when().start())
                    .thenComparing(booked -> booked.booking().id().value());

    public static final Hits NONE = new Hits(List.of(), 0);

    public Hits {
        toCover = List.copyOf(toCover);
    }

    /**
     * @param booked what the person is booked for, around that time
     */
    public static Hits of(AwayTime when, Collection<Booked> booked, Instant now) {
        var hit = booked.stream().filter(it -> it.booking().when().overlaps(when.span())).toList();
        var toCover =
                hit.stream()
                        .filter(it -> it.booking().when().end().isAfter(now))
                        .sorted(HARDEST_FIRST)
                        .toList();
        return new Hits(toCover, hit.size() - toCover.size());
    }

    public List<Booked> of(HitRisk risk) {
        return toCover.stream().filter(it -> it.risk() == risk).toList();
    }
}
