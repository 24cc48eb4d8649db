package coop.equalcare.hatstand.rostering.domain.cover;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.WeeklyHours;
import coop.equalcare.hatstand.rostering.domain.Worker;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody has to do in the week already, beside the hours that they offer; and the time that
 * is free around the booking.
 */
final class WeekOfWorker {

    /** Those who have the most room are asked first, so that work is shared. */
    private static final int POINTS_FOR_ROOM = 10;

    private static final int POINTS_OVER = 20;

    private final CoverQuestion question;
    private final Worker worker;
    private final Duration planned;
    private final Duration offered;

    WeekOfWorker(CoverQuestion question, Worker worker) {
        this.question = question;
        this.worker = worker;
        this.planned =
                others().map(other -> other.when().within(question.week()))
                        .reduce(Duration.ZERO, Duration::plus);
        this.offered = WeeklyHours.of(worker).within(question.week(), question.board().zone());
    }

    private Stream<Booking> others() {
        return question.board().row(Optional.of(worker.id())).stream()
                .filter(other -> !other.id().equals(question.booking().id()));
    }

    Reason hours() {
        return new Reason(
                Reason.Kind.HOURS,
                offered.isZero()
                        ? Finding.note("rostering.cover.hours", planned)
                        : Finding.note("rostering.cover.hours.offered", planned, offered));
    }

    /** From the booking before until the booking after, as far as they are on the same day. */
    Reason free() {
        var when = question.booking().when();
        var before =
                others().map(other -> other.when().end())
                        .filter(end -> !end.isAfter(when.start()) && isSameDay(end, when.start()))
                        .max(Comparator.naturalOrder());
        var after =
                others().map(other -> other.when().start())
                        .filter(
                                start ->
                                        !start.isBefore(when.end())
                                                && isSameDay(start, when.end().minusNanos(1)))
                        .min(Comparator.naturalOrder());
        return new Reason(Reason.Kind.FREE, free(before, after));
    }

    private static Finding free(Optional<Instant> before, Optional<Instant> after) {
        if (before.isPresent() && after.isPresent()) {
            return Finding.note("rostering.cover.free.between", before.get(), after.get());
        }
        return before.map(from -> Finding.note("rostering.cover.free.from", from))
                .or(() -> after.map(until -> Finding.note("rostering.cover.free.until", until)))
                .orElseGet(() -> Finding.note("rostering.cover.free"));
    }

    private boolean isSameDay(Instant one, Instant other) {
        var zone = question.board().zone();
        return LocalDate.ofInstant(one, zone).equals(LocalDate.ofInstant(other, zone));
    }

    int points() {
        if (offered.isZero()) {
            return 0;
        }
        var room = offered.minus(planned).minus(question.booking().when().length());
        return room.isNegative()
                ? -POINTS_OVER
                : Math.toIntExact(POINTS_FOR_ROOM * room.toMinutes() / offered.toMinutes());
    }
}
