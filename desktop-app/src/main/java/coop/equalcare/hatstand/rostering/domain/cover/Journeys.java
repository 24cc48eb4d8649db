package coop.equalcare.hatstand.rostering.domain.cover;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Worker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways that one worker would have: there, from home or from the booking shortly before, and on
 * to the booking shortly after.
 */
final class Journeys {

    /** With more time than this between two bookings, people go home. */
    private static final Duration STAYS_OUT = Duration.ofHours(2);

    private static final int UNKNOWN_POINTS = 30;
    private static final int MOST_POINTS = 60;

    private final CoverQuestion question;
    private final Worker worker;
    private final Optional<Booking> before;
    private final Optional<Booking> after;
    private final Optional<Duration> there;
    private final Optional<Duration> onward;

    Journeys(CoverQuestion question, Worker worker) {
        this.question = question;
        this.worker = worker;
        var when = question.booking().when();
        this.before =
                others().filter(other -> isShortlyBefore(other.when().end(), when.start()))
                        .reduce((_, later) -> later);
        this.after =
                others().filter(other -> isShortlyBefore(when.end(), other.when().start()))
                        .findFirst();
        var here = question.booking().supported();
        this.there = between(before.map(Booking::supported).orElse(worker.id()), here);
        this.onward = after.flatMap(next -> between(here, next.supported()));
    }

    private Stream<Booking> others() {
        return question.board().row(Optional.of(worker.id())).stream()
                .filter(other -> !other.id().equals(question.booking().id()));
    }

    private static boolean isShortlyBefore(Instant one, Instant other) {
        return !one.isAfter(other) && Duration.between(one, other).compareTo(STAYS_OUT) < 0;
    }

    private Optional<Duration> between(PersonId from, PersonId to) {
        var homes = question.homes();
        return Optional.ofNullable(homes.get(from))
                .flatMap(
                        start ->
                                Optional.ofNullable(homes.get(to))
                                        .map(start::metresTo)
                                        .map(question.mode()::over));
    }

    /** Where the way does not fit between two bookings. */
    List<Finding> tooTight() {
        var when = question.booking().when();
        var tight = new ArrayList<Finding>();
        before.ifPresent(
                other ->
                        tight(
                                "rostering.cover.tight.before",
                                other,
                                Duration.between(other.when().end(), when.start()),
                                there,
                                tight));
        after.ifPresent(
                other ->
                        tight(
                                "rostering.cover.tight.after",
                                other,
                                Duration.between(when.end(), other.when().start()),
                                onward,
                                tight));
        return tight;
    }

    private void tight(
            String key,
            Booking other,
            Duration gap,
            Optional<Duration> needed,
            List<Finding> tight) {
        needed.filter(way -> way.compareTo(gap) > 0)
                .map(way -> Finding.warn(key, nameOf(other), gap, way))
                .ifPresent(tight::add);
    }

    List<Reason> reasons() {
        var said = new ArrayList<Reason>();
        said.add(travel(wayThere()));
        after.ifPresent(
                next ->
                        onward.map(
                                        way ->
                                                Finding.note(
                                                        "rostering.cover.travel.on",
                                                        way,
                                                        nameOf(next)))
                                .map(Journeys::travel)
                                .ifPresent(said::add));
        return said;
    }

    private Finding wayThere() {
        if (there.isEmpty()) {
            return Finding.note("rostering.cover.travel.unknown");
        }
        var way = there.get();
        return before.map(
                        other ->
                                Finding.note(
                                        "rostering.cover.travel.from",
                                        way,
                                        nameOf(other),
                                        question.mode()))
                .orElseGet(() -> Finding.note("rostering.cover.travel.home", way, question.mode()));
    }

    private static Reason travel(Finding said) {
        return new Reason(Reason.Kind.TRAVEL, said);
    }

    private String nameOf(Booking other) {
        return question.board().nameOf(other.supported());
    }

    /** One off for each minute. */
    int points() {
        return there.map(way -> way.plus(onward.orElse(Duration.ZERO)).toMinutes())
                .map(minutes -> -Math.toIntExact(Math.min(MOST_POINTS, minutes)))
                .orElse(-UNKNOWN_POINTS);
    }
}
