package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.ClockTimes;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;

/**
 * A start and an end as they are typed.
 *
 * <p>The day of the end follows the times until somebody chooses it: an end that is not after the
 * start is meant for the next day, as long as that is a night and not nearly a whole day. So does
 * the turn of an end that the clocks show twice: it is the first after the start.
 */
public final class TypedSpan {

    private static final Duration LONGEST_NIGHT = Duration.ofHours(16);

    private final ZoneId zone;
    private Optional<TimeSpan> before;
    private final TypedMoment start;
    private final TypedMoment end;
    private boolean endDayChosen;
    private boolean endTurnChosen;
    private boolean following;

    /**
     * @param before what stands there before anybody types
     * @param isKept whether it is a booking's own time: untouched it stays, to the second
     */
    TypedSpan(TimeSpan before, boolean isKept, ZoneId zone) {
        this.zone = zone;
        this.before = Optional.of(before).filter(_ -> isKept);
        start = new TypedMoment(before.start(), zone);
        end = new TypedMoment(before.end(), zone);
        endDayChosen = !followed().equals(Optional.ofNullable(end.dayProperty().get()));
        endTurnChosen = isKept && end.momentsProperty().get().size() > 1;
        // In this order: whether somebody chose is known before anything follows.
        end.dayProperty().subscribe((_, _) -> endDayChosen |= !following);
        end.againProperty().subscribe((_, _) -> endTurnChosen |= !following);
        start.dayProperty().subscribe((was, is) -> startMoved(was, is));
        start.subscribe(this::follow);
        end.subscribe(this::follow);
    }

    /** The booking itself was moved meanwhile: the start and the end that nobody touched follow. */
    void goAlong(TimeSpan now) {
        var was = before.orElseThrow();
        var isStartKept = stands(start, was.start());
        var isEndKept = stands(end, was.end());
        before = Optional.of(now);
        following = true;
        if (isStartKept) {
            start.show(now.start());
        }
        if (isEndKept) {
            end.show(now.end());
            endDayChosen = !followed().equals(Optional.ofNullable(end.dayProperty().get()));
            endTurnChosen = end.momentsProperty().get().size() > 1;
        }
        following = false;
    }

    private static boolean stands(TypedMoment typed, Instant at) {
        return typed.moment().equals(Optional.of(at.truncatedTo(ChronoUnit.MINUTES)));
    }

    /** A chosen end moves along with the start: the booking keeps its length in days. */
    private void startMoved(@Nullable LocalDate was, @Nullable LocalDate is) {
        var last = end.dayProperty().get();
        if (endDayChosen && was != null && is != null && last != null) {
            end.dayProperty().set(last.plusDays(is.toEpochDay() - was.toEpochDay()));
        }
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        if (!endDayChosen) {
            followed().ifPresent(end.dayProperty()::set);
        }
        if (!endTurnChosen) {
            end.againProperty().set(endsInSecondTurn());
        }
        following = false;
    }

    private boolean endsInSecondTurn() {
        var all = end.momentsProperty().get();
        return all.size() > 1
                && start.moment().filter(from -> !from.isBefore(all.getFirst())).isPresent();
    }

    private Optional<LocalDate> followed() {
        var day = start.dayProperty().get();
        var from = start.clock();
        var until = end.clock();
        if (day == null || from.isEmpty() || until.isEmpty()) {
            return Optional.ofNullable(day);
        }
        return Optional.of(isNight(from.get(), until.get()) ? day.plusDays(1) : day);
    }

    private static boolean isNight(LocalTime start, LocalTime end) {
        var overMidnight = Duration.between(start, end).plusDays(1);
        return !end.isAfter(start) && overMidnight.compareTo(LONGEST_NIGHT) <= 0;
    }

    /** The time that is meant, or why there is none. */
    Outcome<TimeSpan> read() {
        var from = start.typed();
        var until = end.typed();
        if (from.isEmpty() || until.isEmpty()) {
            var unreadable = new ArrayList<Finding>();
            if (from.isEmpty()) {
                unreadable.add(Finding.block("rostering.form.start_unreadable"));
            }
            if (until.isEmpty()) {
                unreadable.add(Finding.block("rostering.form.end_unreadable"));
            }
            return new Outcome.Refused<>(unreadable);
        }
        return ClockTimes.read(from.get(), until.get(), zone).then(this::withUntouched);
    }

    /** What shows the minute that it showed before is the very moment that it was. */
    private Outcome<TimeSpan> withUntouched(TimeSpan read) {
        return before.map(
                        kept ->
                                ClockTimes.span(
                                        untouched(read.start(), kept.start()),
                                        untouched(read.end(), kept.end())))
                .orElseGet(() -> new Outcome.Done<>(read));
    }

    private static Instant untouched(Instant read, Instant kept) {
        return read.equals(kept.truncatedTo(ChronoUnit.MINUTES)) ? kept : read;
    }

    TypedMoment start() {
        return start;
    }

    TypedMoment end() {
        return end;
    }

    void subscribe(Runnable changed) {
        start.subscribe(changed);
        end.subscribe(changed);
    }
}
