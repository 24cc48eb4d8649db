package coop.equalcare.hatstand.rostering.ui.series;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;
import coop.equalcare.hatstand.rostering.domain.series.SeriesMaker;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;
import coop.equalcare.hatstand.rostering.ui.TestDesk;
import coop.equalcare.hatstand.rostering.usecase.series.TopUpSeries;
import coop.equalcare.hatstand.shell.TestDesks;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class SeriesAheadTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final InMemoryBookings bookings = InMemoryBookings.of();
    private final OpenGate gate = new OpenGate();
    private final OnDemand background = new OnDemand();
    private final SeriesId series = new SeriesId(new UUID(0, 7));
    private int told;

    SeriesAheadTest() {
        var plan =
                new SeriesPlan(
                        BookingKind.VISIT,
                        Optional.empty(),
                        new ClockHours(LocalTime.of(9, 0), LocalTime.of(10, 0), 0),
                        Pattern.weekly(1, EnumSet.of(DayOfWeek.MONDAY), Optional.of(MAY)),
                        SeriesEnd.OPEN,
                        false);
        bookings.series().add(new Series(series, ROSE, MONDAY, plan, MONDAY.minusDays(1), 0));
    }

    private SeriesAhead desk(Permission... may) {
        var maker = new SeriesMaker(bookings, bookings.series(), Map::of, UUID::randomUUID, LONDON);
        var desk = TestDesks.at(new Actor(ALEX, Set.of(may)), background, TestDesk.TEXTS);
        return new SeriesAhead(desk, new TopUpSeries(gate, bookings.series(), maker), () -> told++);
    }

    private int booked() {
        return bookings.series().booked(series).size();
    }

    @Test
    void eight_weeks_are_booked_once_a_day_however_often_somebody_looks() {
        var ahead = desk(Permission.VIEW_ROSTER, Permission.EDIT_ROSTER);

        ahead.reach(MONDAY, MONDAY.plusDays(6));
        ahead.reach(MONDAY, MONDAY.plusDays(6));
        background.answerAll();

        assertThat(booked()).isEqualTo(9);
        assertThat(told).isEqualTo(1);
        assertThat(gate.done()).filteredOn(it -> it.action().equals("roster.read")).hasSize(1);
        ahead.reach(MONDAY.plusDays(1), MONDAY.plusDays(6));
        background.answerAll();
        assertThat(booked()).isEqualTo(9);
        assertThat(told).isEqualTo(1);
    }

    @Test
    void whoever_looks_at_a_later_week_finds_it_booked_but_for_years_ahead() {
        var ahead = desk(Permission.VIEW_ROSTER, Permission.EDIT_ROSTER);

        ahead.reach(MONDAY, MONDAY.plusWeeks(20));
        background.answerAll();
        assertThat(booked()).isEqualTo(21);

        ahead.reach(MONDAY, MONDAY.plusYears(9));
        background.answerAll();
        assertThat(booked()).isEqualTo(54);
    }

    @Test
    void whoever_may_only_look_books_nothing() {
        desk(Permission.VIEW_ROSTER).reach(MONDAY, MONDAY.plusWeeks(20));
        background.answerAll();

        assertThat(booked()).isZero();
        assertThat(gate.done()).isEmpty();
    }
}
