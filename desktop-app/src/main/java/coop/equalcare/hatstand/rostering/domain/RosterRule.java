package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.stream.Stream;

/**
 * Something that should hold for a booking where it is proposed, given all that is on the board.
 */
@FunctionalInterface
public interface RosterRule {
    Stream<Finding> check(Booking proposed, Board board);
}
