package coop.equalcare.hatstand.rostering.domain;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.law.DailyRest;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * The regulation read word by word on a strip of quarter hours, against the rule, over many made-up
 * weeks: the rule warns of a booking exactly if some 24 hours from a start of work hold no 11 hours
 * of rest in a row, and would hold a longer rest without the booking.
 */
class DailyRestSweepTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final int QUARTERS_PER_DAY = 96;
    private static final int DAYS = 7;
    private static final int NEEDED = 44;

    @Test
    void the_rule_warns_exactly_where_the_regulation_is_not_kept() {
        var random = new Random(19980833);
        var warned = 0;
        var silent = 0;

        for (var week = 0; week < 1500; week++) {
            var bookings = madeUp(random);
            for (var booking : bookings) {
                var others = bookings.stream().filter(other -> other != booking).toList();
                var isWarned =
                        DailyRest.check(
                                        booking.when(),
                                        others.stream().map(Booking::when).toList(),
                                        Optional.empty(),
                                        LONDON)
                                .anyMatch(it -> it.severity() == Finding.Severity.WARN);

                assertThat(isWarned)
                        .as("%s among %s", booking, others)
                        .isEqualTo(isShort(booking, others));
                warned += isWarned ? 1 : 0;
                silent += isWarned ? 0 : 1;
            }
        }

        assertThat(warned).isGreaterThan(1000);
        assertThat(silent).isGreaterThan(1000);
    }

    private static boolean isShort(Booking booking, List<Booking> others) {
        var all = new ArrayList<>(others);
        all.add(booking);
        var own = quarter(booking.when().start());
        return all.stream()
                .mapToInt(it -> quarter(it.when().start()))
                .filter(start -> start <= own && start > own - QUARTERS_PER_DAY)
                .anyMatch(
                        start -> {
                            var rest = longestRest(start, strip(all));
                            return rest < NEEDED && rest < longestRest(start, strip(others));
                        });
    }

    private static int longestRest(int start, BitSet busy) {
        var longest = 0;
        var run = 0;
        for (var quarter = start; quarter < start + QUARTERS_PER_DAY; quarter++) {
            run = busy.get(quarter) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static BitSet strip(List<Booking> bookings) {
        var busy = new BitSet();
        for (var it : bookings) {
            busy.set(quarter(it.when().start()), quarter(it.when().end()));
        }
        return busy;
    }

    private static int quarter(Instant instant) {
        return (int) (Duration.between(MONDAY, instant).toMinutes() / 15);
    }

    /** A week of up to fourteen bookings that do not clash, by start. */
    private static List<Booking> madeUp(Random random) {
        var bookings = new ArrayList<Booking>();
        for (var tries = random.nextInt(2, 15); tries > 0; tries--) {
            var start = QUARTERS_PER_DAY + random.nextInt(QUARTERS_PER_DAY * DAYS);
            var length = random.nextInt(1, 40);
            var when =
                    TimeSpan.of(
                            MONDAY.plus(Duration.ofMinutes(15L * start)),
                            Duration.ofMinutes(15L * length));
            if (bookings.stream().noneMatch(other -> other.when().overlaps(when))) {
                bookings.add(booking(new UUID(0, 100 + tries), when));
            }
        }
        bookings.sort(Comparator.comparing(it -> it.when().start()));
        return bookings;
    }

    private static Booking booking(UUID id, TimeSpan when) {
        return new Booking(
                new BookingId(id),
                ROSE,
                Optional.of(ALEX),
                when,
                BookingKind.VISIT,
                Optional.empty(),
                false,
                0);
    }
}
