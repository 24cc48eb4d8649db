package coop.equalcare.hatstand.rostering.domain.law;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.domain.Engagement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Working Time Regulations 1998, regulation 4: working time "shall not exceed an average of 48
 * hours for each seven days" over 17 weeks, unless the worker has agreed otherwise in writing
 * (regulation 5); and regulation 6: a night worker's normal hours "shall not exceed an average of
 * eight hours for each 24 hours", which by its formula, a day of rest a week left out, is 48 hours
 * a week that nobody can agree to exceed.
 *
 * <p>The 17 weeks are those that end with the week of the booking. Days of leave and sickness count
 * neither as work nor as time (the regulation fills them up with days after the period, which a
 * rota does not know yet). Somebody is taken as a night worker if a third of the hours are waking
 * nights. Since when somebody works is not recorded, so who began lately is averaged over 17 weeks
 * too.
 */
public final class AverageWeek {

    public static final int WEEKS_BEFORE = 16;

    /** In a shorter week a booking brings no average over the limit: it takes it down. */
    public static final Duration MOST = Duration.ofHours(48);

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS = (WEEKS_BEFORE + 1) * DAYS_OF_WEEK;
    private static final int ONE_IN = 3;

    private AverageWeek() {}

    /**
     * @param thisWeek what the person is booked for in the week, with the booking
     * @param byNight as much of it as is waking nights
     */
    public static Stream<Finding> check(
            LocalDate monday,
            Duration thisWeek,
            Duration byNight,
            WorkedBefore before,
            Optional<Engagement> engagement) {
        if (thisWeek.compareTo(MOST) <= 0) {
            return Stream.of();
        }
        var all = before.booked().plus(thisWeek);
        var days = Math.max(DAYS_OF_WEEK, DAYS - before.daysAway());
        var average = all.multipliedBy(DAYS_OF_WEEK).dividedBy(days);
        if (average.compareTo(MOST) <= 0) {
            return Stream.of();
        }
        var nights = before.byNight().plus(byNight);
        var isNightWorker = nights.multipliedBy(ONE_IN).compareTo(all) >= 0;
        return Stream.of(
                Bound.finding(
                        engagement,
                        isNightWorker
                                ? "rostering.rule.average_week.night"
                                : "rostering.rule.average_week",
                        isNightWorker
                                ? "rostering.rule.average_week.night.free"
                                : "rostering.rule.average_week.free",
                        wholeMinutes(average),
                        monday.plusDays(DAYS_OF_WEEK - 1L),
                        MOST));
    }

    /** Rounded up: an average over the limit never reads as the limit. */
    private static Duration wholeMinutes(Duration average) {
        return Duration.ofMinutes(average.plusSeconds(59).plusMillis(999).toMinutes());
    }
}
