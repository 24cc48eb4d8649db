package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Says of somebody who is away why and for how long. */
final class Away {

    private Away() {}

    static Stream<Finding> during(TimeSpan when, Worker worker, ZoneId zone) {
        return worker.absences().stream()
                .filter(absence -> absence.when().overlaps(when))
                .map(absence -> finding(worker, absence, zone));
    }

    /** An absence may last for weeks, so its ends are told with their dates. */
    private static Finding finding(Worker worker, Absence absence, ZoneId zone) {
        var start = absence.when().start();
        if (absence.isUntilFurtherNotice()) {
            return Finding.warn(
                    "rostering.rule.away.open",
                    worker.name(),
                    absence.kind(),
                    day(start, zone),
                    time(start, zone));
        }
        var end = absence.when().end();
        return Finding.warn(
                "rostering.rule.away",
                worker.name(),
                absence.kind(),
                day(start, zone),
                time(start, zone),
                day(end, zone),
                time(end, zone));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static LocalTime time(Instant instant, ZoneId zone) {
        return LocalTime.ofInstant(instant, zone);
    }
}
