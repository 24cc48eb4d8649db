package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;
import coop.equalcare.hatstand.rostering.domain.series.Turn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code booking_series}. For whom it is and when it began never changes. */
@Entity
@Table(name = "booking_series")
class SeriesRow {

    @Id UUID id;

    @Column(name = "supported_id", nullable = false, updatable = false)
    UUID supportedId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    BookingKind kind;

    @Column(name = "needs_skill")
    @Nullable String neededSkill;

    @Column(name = "first_day", nullable = false, updatable = false)
    LocalDate firstDay;

    @Column(name = "start_time", nullable = false)
    LocalTime startTime;

    @Column(name = "end_time", nullable = false)
    LocalTime endTime;

    @Column(nullable = false)
    int nights;

    @Column(nullable = false)
    int weeks;

    @Column(name = "last_day")
    @Nullable LocalDate lastDay;

    @Nullable Integer times;

    @Column(name = "skips_holidays", nullable = false)
    boolean skipsHolidays;

    @Column(name = "booked_until", nullable = false)
    LocalDate bookedUntil;

    @Column(nullable = false)
    int edition;

    @Version int version;

    static SeriesRow from(Series series, int edition) {
        var row = new SeriesRow();
        var plan = series.plan();
        row.id = series.id().value();
        row.supportedId = series.supported().value();
        row.kind = plan.kind();
        row.neededSkill = plan.neededSkill().orElse(null);
        row.firstDay = series.firstDay();
        row.startTime = plan.hours().start();
        row.endTime = plan.hours().end();
        row.nights = plan.hours().nights();
        row.weeks = plan.pattern().weeks();
        row.lastDay = plan.end().lastDay().orElse(null);
        row.times = plan.end().times().orElse(null);
        row.skipsHolidays = plan.skipsHolidays();
        row.bookedUntil = series.bookedUntil();
        row.edition = edition;
        row.version = series.version();
        return row;
    }

    Series toDomain(List<Turn> turns) {
        return new Series(
                new SeriesId(id),
                new PersonId(supportedId),
                firstDay,
                new SeriesPlan(
                        kind,
                        Optional.ofNullable(neededSkill),
                        new ClockHours(startTime, endTime, nights),
                        new Pattern(weeks, turns),
                        new SeriesEnd(Optional.ofNullable(lastDay), Optional.ofNullable(times)),
                        skipsHolidays),
                bookedUntil,
                version);
    }
}
