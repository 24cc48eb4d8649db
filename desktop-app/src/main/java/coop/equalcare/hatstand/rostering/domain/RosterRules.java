package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.rostering.domain.travel.TimeToTravel;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
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

    /** How far around a week a board must reach for every rule to see what it needs. */
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
                            .filter(worker -> !board.givesSupport(worker))
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

    static final RosterRule WORKING_TIME = WorkingTime::check;

    /** From one home to the next, where both are known. */
    static final RosterRule TIME_TO_TRAVEL =
            (proposed, board) ->
                    Stream.concat(
                            lastBefore(proposed, board)
                                    .flatMap(
                                            other ->
                                                    tooTight(
                                                            "rostering.rule.travel.before",
                                                            other,
                                                            gap(other, proposed),
                                                            proposed,
                                                            board)),
                            firstAfter(proposed, board)
                                    .flatMap(
                                            other ->
                                                    tooTight(
                                                            "rostering.rule.travel.after",
                                                            other,
                                                            gap(proposed, other),
                                                            proposed,
                                                            board)));

    private static final List<RosterRule> ALL =
            List.of(
                    STAYS_ONCE_CONFIRMED,
                    ONE_PLACE_AT_A_TIME,
                    NOT_AWAY,
                    GIVES_SUPPORT,
                    HAS_THE_SKILL,
                    WORKING_TIME,
                    TIME_TO_TRAVEL,
                    WITHIN_AVAILABILITY);

    private RosterRules() {}

    /**
     * As much of the rota as the rules need to see around a booking: its weeks and a little more.
     */
    public static TimeSpan around(TimeSpan booking, ZoneId zone) {
        var first = WorkingTime.mondayOf(booking.start(), zone);
        var last = WorkingTime.mondayOf(booking.end().minusNanos(1), zone);
        return TimeSpan.ofDays(first, last.plusWeeks(1), zone).widenedBy(REACH);
    }

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

    private static Stream<Booking> lastBefore(Booking proposed, Board board) {
        return othersOfWorker(proposed, board)
                .filter(other -> !other.when().end().isAfter(proposed.when().start()))
                .max(Comparator.comparing(other -> other.when().end()))
                .stream();
    }

    private static Stream<Booking> firstAfter(Booking proposed, Board board) {
        return othersOfWorker(proposed, board)
                .filter(other -> !other.when().start().isBefore(proposed.when().end()))
                .min(Comparator.comparing(other -> other.when().start()))
                .stream();
    }

    private static Duration gap(Booking before, Booking after) {
        return Duration.between(before.when().end(), after.when().start());
    }

    private static Stream<Finding> tooTight(
            String key, Booking other, Duration gap, Booking proposed, Board board) {
        return TimeToTravel.missingIn(gap, placeOf(other, board), placeOf(proposed, board))
                .map(way -> Finding.warn(key, gap, board.nameOf(other.supported()), way))
                .stream();
    }

    /** Where people meet or learn is not recorded. */
    private static Optional<Location> placeOf(Booking booking, Board board) {
        return switch (booking.kind()) {
            case VISIT, SLEEP_IN, WAKING_NIGHT -> board.homeOf(booking.supported());
            case MEETING, TRAINING -> Optional.empty();
        };
    }

    static Stream<Booking> othersOfWorker(Booking proposed, Board board) {
        return proposed.worker().stream()
                .map(Optional::of)
                .flatMap(worker -> board.row(worker).stream())
                .filter(other -> !other.id().equals(proposed.id()));
    }
}
