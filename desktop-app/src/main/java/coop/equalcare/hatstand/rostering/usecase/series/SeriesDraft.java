package coop.equalcare.hatstand.rostering.usecase.series;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A series that somebody is writing. */
public record SeriesDraft(PersonId supported, LocalDate firstDay, SeriesPlan plan) {

    /** What is typed further back is a slip in a date. */
    static final int WEEKS_BACK = 8;

    public Series series(UUID id) {
        return new Series(new SeriesId(id), supported, firstDay, plan, firstDay.minusDays(1), 0);
    }

    LocalDate horizon(LocalDate today) {
        return Series.horizon(today, firstDay);
    }

    /** As it can be booked, or why not. */
    Outcome<SeriesDraft> check(LocalDate today) {
        if (firstDay.isBefore(today.minusWeeks(WEEKS_BACK))) {
            return new Outcome.Refused<>(
                    Finding.block("rostering.series.long_ago", firstDay, WEEKS_BACK));
        }
        if (plan.end().lastDay().filter(last -> last.isBefore(firstDay)).isPresent()) {
            return new Outcome.Refused<>(
                    Finding.block(
                            "rostering.series.ends_before_it_begins",
                            plan.end().lastDay().orElseThrow(),
                            firstDay));
        }
        var isOwn =
                plan.pattern().turns().stream()
                        .anyMatch(turn -> turn.worker().equals(Optional.of(supported)));
        return isOwn
                ? new Outcome.Refused<>(Finding.block("rostering.series.own_support"))
                : new Outcome.Done<>(this);
    }
}
