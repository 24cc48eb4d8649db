package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.series.Turn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code booking_series_turn}. It is only ever added. */
@Entity
@Table(name = "booking_series_turn")
@IdClass(SeriesTurnRow.Key.class)
class SeriesTurnRow {

    record Key(UUID seriesId, int edition, int week, int weekday) implements Serializable {}

    @Id
    @Column(name = "series_id")
    UUID seriesId;

    @Id int edition;

    @Id int week;

    /** As ISO has it: Monday is 1. */
    @Id int weekday;

    @Column(name = "worker_id")
    @Nullable UUID workerId;

    static SeriesTurnRow of(SeriesRow series, Turn turn) {
        var row = new SeriesTurnRow();
        row.seriesId = series.id;
        row.edition = series.edition;
        row.week = turn.week();
        row.weekday = turn.day().getValue();
        row.workerId = turn.worker().map(PersonId::value).orElse(null);
        return row;
    }

    Turn toDomain() {
        return new Turn(
                week, DayOfWeek.of(weekday), Optional.ofNullable(workerId).map(PersonId::new));
    }
}
