package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What there is to say of the hours that somebody offers. */
public final class OfferRules {

    private static final Comparator<AvailabilityWindow> BY_TIME =
            Comparator.comparing(AvailabilityWindow::day).thenComparing(AvailabilityWindow::from);

    private OfferRules() {}

    public static List<Finding> check(Collection<AvailabilityWindow> windows) {
        return Stream.concat(windows.stream().flatMap(OfferRules::wrong), overlaps(windows))
                .distinct()
                .toList();
    }

    private static Stream<Finding> wrong(AvailabilityWindow window) {
        var isNothing =
                window.from().equals(window.until()) && !window.from().equals(LocalTime.MIDNIGHT);
        var isBackwards =
                window.validFrom()
                        .flatMap(first -> window.validUntil().filter(first::isAfter))
                        .isPresent();
        return Stream.concat(
                Stream.of("rostering.offer.no_time")
                        .filter(_ -> isNothing)
                        .map(key -> Finding.block(key, window.from())),
                Stream.of("rostering.offer.valid_backwards")
                        .filter(_ -> isBackwards)
                        .map(Finding::block));
    }

    /** Two that overlap count as one: no harm, but perhaps a slip. */
    private static Stream<Finding> overlaps(Collection<AvailabilityWindow> windows) {
        var weekly =
                windows.stream()
                        .filter(it -> it.offered() && !it.isForOneDay())
                        .sorted(BY_TIME)
                        .toList();
        return IntStream.range(1, weekly.size())
                .filter(i -> overlap(weekly.get(i - 1), weekly.get(i)))
                .mapToObj(
                        i ->
                                Finding.warn(
                                        "rostering.offer.overlaps",
                                        weekly.get(i - 1).from(),
                                        weekly.get(i).from()));
    }

    private static boolean overlap(AvailabilityWindow one, AvailabilityWindow next) {
        var endsLater = !one.until().isAfter(one.from()) || one.until().isAfter(next.from());
        return one.day() == next.day() && endsLater && countTogether(one, next);
    }

    private static boolean countTogether(AvailabilityWindow one, AvailabilityWindow other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(AvailabilityWindow one, AvailabilityWindow other) {
        var first = other.validFrom().orElse(LocalDate.MIN);
        return one.validUntil().filter(last -> last.isBefore(first)).isPresent();
    }
}
