package coop.equalcare.hatstand.rostering.domain.series;

import java.time.LocalDate;
import java.util.Optional;

/** How long a series goes on: to a last day, so many times, or until further notice. */
public record SeriesEnd(Optional<LocalDate> lastDay, Optional<Integer> times) {

    /** Ten years of a booking on every day; more is a slip of the finger. */
    public static final int MOST_TIMES = 3660;

    public static final SeriesEnd OPEN = new SeriesEnd(Optional.empty(), Optional.empty());

    public SeriesEnd {
        if (lastDay.isPresent() && times.isPresent()) {
            throw new IllegalArgumentException("ends in two ways: " + lastDay + ", " + times);
        }
        if (times.filter(it -> it < 1 || it > MOST_TIMES).isPresent()) {
            throw new IllegalArgumentException("so many times: " + times);
        }
    }

    public static SeriesEnd on(LocalDate lastDay) {
        return new SeriesEnd(Optional.of(lastDay), Optional.empty());
    }

    public static SeriesEnd after(int times) {
        return new SeriesEnd(Optional.empty(), Optional.of(times));
    }
}
