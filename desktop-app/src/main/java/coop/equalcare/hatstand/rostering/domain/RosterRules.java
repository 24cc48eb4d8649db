package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.Finding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every roster rule, by name. The drag preview and {@code MoveBooking} both ask here and nowhere
 * else.
 *
 * <p>Only what cannot be true blocks: a person in two places, or supporting themselves, or a fact
 * that changes. All else is shown with its reason, and the coordinator who knows better decides
 * (domain f1).
 */
public final class RosterRules {

    /** How far around a booking a board must reach for every rule to see what it needs. */
    public static final Duration REACH = Duration.ofDays(2);

    /** What everybody has confirmed is a fact, and the booking that it came of is part of it. */
    static final RosterRule STAYS_ONCE_CONFIRMED =
            (proposed, board) ->
                    Stream.of(proposed)
                            .filter(it -> board.isConfirmed(it.id()))
                            .filter(it -> board.booking(it.id()).filter(it::isSamePlanAs).isEmpty())
                            .map(_ -> staysConfirmed());

    /** Nobody is in two places at once. */
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

    /** The row is still there for what was booked before the hat was dropped. */
    static final RosterRule GIVES_SUPPORT =
            (proposed, board) ->
                    proposed.worker().stream()
                            .filter(worker -> board.worker(worker).isEmpty())
                            .map(_ -> Finding.warn("rostering.rule.not_giving_support"));

    /** Somebody on leave or ill may have agreed to come: the coordinator has asked, or should. */
    static final RosterRule NOT_AWAY =
            (proposed, board) ->
                    worker(proposed, board)
                            .flatMap(worker -> Away.during(proposed.when(), worker, board.zone()));

    static final RosterRule WITHIN_AVAILABILITY =
            (proposed, board) ->
                    worker(proposed, board)
                            .filter(worker -> !worker.availability().isEmpty())
                            .flatMap(
                                    worker ->
                                            WeeklyHours.of(worker)
                                                    .notCovering(proposed.when(), board.zone())
                                                    .map(
                                                            missing ->
                                                                    Finding.warn(
                                                                            "rostering.rule.availability",
                                                                            worker.name(),
                                                                            missing.start(),
                                                                            missing.end())));

    static final RosterRule HAS_THE_SKILL =
            (proposed, board) ->
                    worker(proposed, board)
                            .flatMap(
                                    worker ->
                                            proposed.neededSkill().stream()
                                                    .flatMap(
                                                            skill ->
                                                                    NeededSkill.missing(
                                                                            skill,
                                                                            worker,
                                                                            proposed.when(),
                                                                            board.zone())));

    static final RosterRule DAILY_REST =
            (proposed, board) ->
                    proposed.worker().stream()
                            .flatMap(
                                    worker ->
                                            DailyRest.check(
                                                    proposed,
                                                    othersOfWorker(proposed, board).toList(),
                                                    board.worker(worker)
                                                            .flatMap(Worker::engagement),
                                                    board.zone()));

    private static final List<RosterRule> ALL =
            List.of(
                    STAYS_ONCE_CONFIRMED,
                    ONE_PLACE_AT_A_TIME,
                    NOT_AWAY,
                    GIVES_SUPPORT,
                    HAS_THE_SKILL,
                    DAILY_REST,
                    WITHIN_AVAILABILITY);

    private RosterRules() {}

    /** The weightiest finding comes first. */
    public static List<Finding> check(Booking proposed, Board board) {
        return ALL.stream().flatMap(rule -> rule.check(proposed, board)).toList();
    }

    /**
     * What would be said of the booking in that place. Unlike {@link Booking#movedTo} it also
     * answers for the row of the person who gets the support.
     */
    public static List<Finding> check(Booking booking, Slot to, Board board) {
        return to.worker()
                .filter(booking.supported()::equals)
                .map(worker -> List.of(ownSupport(board.nameOf(worker))))
                .orElseGet(() -> check(booking.movedTo(to), board));
    }

    /** Nobody supports themselves. */
    public static Finding ownSupport(String name) {
        return Finding.block("rostering.rule.own_support", name);
    }

    /** Confirmed care is changed by nobody, and neither is what it came of. */
    public static Finding staysConfirmed() {
        return Finding.block("rostering.rule.confirmed");
    }

    private static Stream<Worker> worker(Booking proposed, Board board) {
        return proposed.worker().flatMap(board::worker).stream();
    }

    private static Stream<Booking> othersOfWorker(Booking proposed, Board board) {
        return proposed.worker().stream()
                .map(Optional::of)
                .flatMap(worker -> board.row(worker).stream())
                .filter(other -> !other.id().equals(proposed.id()));
    }
}
