package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is offered once somebody has said something else. */
public final class OfferChange {

    private OfferChange() {}

    /**
     * @param first the day from which the change counts; until then what was said before does
     */
    public static List<AvailabilityWindow> of(
            Collection<AvailabilityWindow> before,
            Collection<AvailabilityWindow> now,
            Optional<LocalDate> first) {
        var ending =
                before.stream()
                        .filter(window -> !window.isForOneDay() && !now.contains(window))
                        .flatMap(window -> first.stream().flatMap(day -> until(window, day)));
        return Stream.concat(ending, now.stream()).distinct().toList();
    }

    private static Stream<AvailabilityWindow> until(AvailabilityWindow window, LocalDate day) {
        var last = day.minusDays(1);
        return Stream.of(window)
                .filter(it -> it.validFrom().filter(last::isBefore).isEmpty())
                .map(it -> it.validBetween(it.validFrom(), Optional.of(earlier(it, last))));
    }

    /** What ends before the change anyway ends then. */
    private static LocalDate earlier(AvailabilityWindow window, LocalDate last) {
        return window.validUntil().filter(last::isAfter).orElse(last);
    }
}
