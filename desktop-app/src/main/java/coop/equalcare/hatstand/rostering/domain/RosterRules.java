package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every roster rule, by name. The drag preview and {@code MoveBooking} both ask here and nowhere
 * else.
 */
public final class RosterRules {

    /** Invariant of the rota: nobody is in two places at once (APP, domain invariant 4). */
    static final RosterRule ONE_PLACE_AT_A_TIME =
            (proposed, board) ->
                    othersOfWorker(proposed, board)
                            .filter(other -> other.when().overlaps(proposed.when()))
                            .map(
                                    other ->
                                            Finding.block(
                                                    "rostering.rule.clash",
                                                    board.nameOf(other.supported()),
                                                    other.when().start(),
                                                    other.when().end()));

    private static final List<RosterRule> ALL = List.of(ONE_PLACE_AT_A_TIME);

    private RosterRules() {}

    public static List<Finding> check(Booking proposed, Board board) {
        return ALL.stream().flatMap(rule -> rule.check(proposed, board)).toList();
    }

    private static Stream<Booking> othersOfWorker(Booking proposed, Board board) {
        return proposed.worker().stream()
                .map(Optional::of)
                .flatMap(worker -> board.row(worker).stream())
                .filter(other -> !other.id().equals(proposed.id()));
    }
}
