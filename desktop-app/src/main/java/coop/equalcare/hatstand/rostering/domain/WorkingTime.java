package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.rostering.domain.law.AverageWeek;
import coop.equalcare.hatstand.rostering.domain.law.DailyRest;
import coop.equalcare.hatstand.rostering.domain.law.RestBreak;
import coop.equalcare.hatstand.rostering.domain.law.WeeklyRest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the Working Time Regulations 1998 say of a booking among those of its worker.
 *
 * <p>Rest, breaks and hours of a week are a matter of all its bookings. A booking that stands on
 * the board is judged with those before it, so that what is too much is told where it becomes so
 * and not on every card of the week; one that is only proposed is judged with all.
 */
final class WorkingTime {

    private final Booking proposed;
    private final PersonId worker;
    private final Board board;
    private final Optional<Engagement> engagement;
    private final List<Booking> others;
    private final List<Booking> counted;

    private WorkingTime(Booking proposed, PersonId worker, Board board) {
        this.proposed = proposed;
        this.worker = worker;
        this.board = board;
        this.engagement = board.worker(worker).flatMap(Worker::engagement);
        this.others = RosterRules.othersOfWorker(proposed, board).toList();
        var stands = board.booking(proposed.id()).filter(proposed::isSamePlanAs).isPresent();
        this.counted = stands ? others.stream().filter(this::isBefore).toList() : others;
    }

    static Stream<Finding> check(Booking proposed, Board board) {
        return proposed.worker().stream()
                .map(worker -> new WorkingTime(proposed, worker, board))
                .flatMap(it -> Stream.of(it.dailyRest(), it.weeklyRest(), it.average(), it.pause()))
                .flatMap(findings -> findings);
    }

    private boolean isBefore(Booking other) {
        return other.when().start().isBefore(proposed.when().start());
    }

    private Stream<Finding> dailyRest() {
        return DailyRest.check(proposed.when(), spans(others, _ -> true), engagement, board.zone());
    }

    private Stream<Finding> weeklyRest() {
        var first = mondayOf(proposed.when().start());
        var last = mondayOf(proposed.when().end().minusNanos(1));
        return Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .filter(monday -> board.span().contains(week(monday)))
                .flatMap(
                        monday ->
                                WeeklyRest.check(
                                        monday,
                                        week(monday),
                                        proposed.when(),
                                        spans(counted, _ -> true),
                                        engagement));
    }

    /** The week counts the bookings that begin in it, as the weeks before it do. */
    private Stream<Finding> average() {
        var monday = mondayOf(proposed.when().start());
        if (!board.span().contains(week(monday))) {
            return Stream.of();
        }
        var ofWeek =
                Stream.concat(counted.stream(), Stream.of(proposed))
                        .filter(it -> mondayOf(it.when().start()).equals(monday))
                        .toList();
        return AverageWeek.check(
                monday,
                length(ofWeek.stream()),
                length(ofWeek.stream().filter(it -> it.kind() == BookingKind.WAKING_NIGHT)),
                board.workedBefore(worker, monday),
                engagement);
    }

    /** Who sleeps where they are needed is at work, but has a break. */
    private Stream<Finding> pause() {
        return proposed.kind() == BookingKind.SLEEP_IN
                ? Stream.of()
                : RestBreak.check(
                        proposed.when(),
                        spans(counted, other -> other.kind() != BookingKind.SLEEP_IN),
                        engagement);
    }

    private static List<TimeSpan> spans(List<Booking> bookings, Predicate<Booking> which) {
        return bookings.stream().filter(which).map(Booking::when).toList();
    }

    private static Duration length(Stream<Booking> bookings) {
        return bookings.map(it -> it.when().length()).reduce(Duration.ZERO, Duration::plus);
    }

    private TimeSpan week(LocalDate monday) {
        return TimeSpan.ofDays(monday, monday.plusWeeks(1), board.zone());
    }

    private LocalDate mondayOf(Instant instant) {
        return mondayOf(instant, board.zone());
    }

    static LocalDate mondayOf(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
