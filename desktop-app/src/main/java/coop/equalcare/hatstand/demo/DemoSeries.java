package coop.equalcare.hatstand.demo;

import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;
import coop.equalcare.hatstand.rostering.domain.series.Turn;
import coop.equalcare.hatstand.rostering.usecase.series.SeriesDraft;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a weekly rota was booked as a series: the same support of one person at the same hour on
 * several days, by people who are not away.
 */
record DemoSeries(List<DemoPack.Visit> visits) {

    private static final int MANY = 3;
    private static final int FEWEST_DAYS = 2;

    /** What has to be the same on each of the days. */
    private record Same(
            String supported, LocalTime at, int minutes, String kind, Optional<String> skill) {

        static Same of(DemoPack.Visit visit) {
            return new Same(
                    visit.supported(), visit.at(), visit.minutes(), visit.kind(), visit.skill());
        }
    }

    /** The longest ones, of one person each. */
    static List<DemoSeries> of(DemoPack pack) {
        var away = pack.absences().stream().map(DemoPack.Away::person).collect(Collectors.toSet());
        var alike =
                pack.rota().stream()
                        .filter(visit -> !visit.social())
                        .filter(visit -> visit.by().filter(away::contains).isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Same::of, LinkedHashMap::new, Collectors.toList()));
        var found = new ArrayList<DemoSeries>();
        alike.values().stream()
                .filter(visits -> visits.size() >= FEWEST_DAYS)
                .sorted(Comparator.comparing(visits -> -visits.size()))
                .map(DemoSeries::new)
                .filter(series -> found.stream().noneMatch(series::isOfTheSame))
                .limit(MANY)
                .forEach(found::add);
        return found;
    }

    private boolean isOfTheSame(DemoSeries other) {
        return first().supported().equals(other.first().supported());
    }

    private DemoPack.Visit first() {
        return visits.getFirst();
    }

    SeriesDraft draft(DemoPeople people, LocalDate monday) {
        var like = first();
        var ends = monday.atTime(like.at()).plusMinutes(like.minutes());
        return new SeriesDraft(
                people.called(like.supported()),
                monday,
                new SeriesPlan(
                        BookingKind.valueOf(like.kind()),
                        like.skill(),
                        new ClockHours(
                                like.at(),
                                ends.toLocalTime(),
                                Math.toIntExact(
                                        Duration.between(
                                                        monday.atStartOfDay(),
                                                        ends.toLocalDate().atStartOfDay())
                                                .toDays())),
                        new Pattern(
                                1,
                                visits.stream()
                                        .map(
                                                it ->
                                                        new Turn(
                                                                0,
                                                                it.on(),
                                                                it.by().map(people::called)))
                                        .toList()),
                        SeriesEnd.OPEN,
                        false));
    }
}
