package coop.equalcare.hatstand.rostering.domain.away;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class AbsenceRulesTest {

    private static RecordedAbsence leave(AwayTime when) {
        return RecordedAbsence.of(new AbsenceId(UUID.randomUUID()), MAY, when, AbsenceKind.LEAVE);
    }

    private static RecordedAbsence leave(String start, String end) {
        return leave(AwayTime.of(from(start, end)));
    }

    private final RecordedAbsence week = leave("2026-11-23T00:00", "2026-11-28T00:00");

    private List<Finding> check(RecordedAbsence... others) {
        return AbsenceRules.check(week, List.of(others), LONDON);
    }

    @Test
    void another_absence_in_that_time_is_told_with_its_days() {
        assertThat(check(leave("2026-11-27T12:00", "2026-12-01T00:00")))
                .containsExactly(
                        Finding.warn(
                                "rostering.absence.overlaps",
                                AbsenceKind.LEAVE,
                                LocalDate.of(2026, 11, 27),
                                LocalDate.of(2026, 11, 30)));
        assertThat(check(leave(new AwayTime(at("2026-11-25T00:00"), Optional.empty()))))
                .containsExactly(
                        Finding.warn(
                                "rostering.absence.overlaps_open",
                                AbsenceKind.LEAVE,
                                LocalDate.of(2026, 11, 25)));
    }

    @Test
    void one_that_only_touches_it_or_was_taken_back_or_is_itself_is_not() {
        assertThat(
                        check(
                                leave("2026-11-28T00:00", "2026-12-01T00:00"),
                                leave("2026-11-25T00:00", "2026-11-26T00:00").withTakenBack(true),
                                week))
                .isEmpty();
    }

    @Test
    void more_than_a_year_may_be_a_slip_and_is_told() {
        assertThat(
                        AbsenceRules.check(
                                leave("2026-11-23T00:00", "2027-11-26T00:00"), List.of(), LONDON))
                .containsExactly(Finding.warn("rostering.absence.long", 368L));
        assertThat(
                        AbsenceRules.check(
                                leave("2026-11-23T00:00", "2027-11-25T00:00"), List.of(), LONDON))
                .isEmpty();
    }
}
