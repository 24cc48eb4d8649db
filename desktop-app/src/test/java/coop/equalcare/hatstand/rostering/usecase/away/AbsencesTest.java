package coop.equalcare.hatstand.rostering.usecase.away;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.InMemoryAbsences;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class AbsencesTest {

    private final Actor coordinator =
            new Actor(SAM, Set.of(Permission.EDIT_ROSTER, Permission.VIEW_ROSTER));
    private final Booking mays = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00");
    private final Booking later = visit(SAM, MAY, "2026-11-25T09:00", "2026-11-25T11:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(mays, later);
    private final InMemoryAbsences absences = new InMemoryAbsences(bookings);
    private final OpenGate gate = new OpenGate();
    private final Instant now = at("2026-11-23T17:00");
    private final RecordAbsence recordAbsence =
            new RecordAbsence(gate, absences, UUID::randomUUID, LONDON);
    private final ChangeAbsence changeAbsence = new ChangeAbsence(gate, absences, LONDON);
    private final TakeBackAbsence takeBackAbsence = new TakeBackAbsence(gate, absences);
    private final RestoreAbsence restoreAbsence = new RestoreAbsence(gate, absences);
    private final ReadHits readHits = new ReadHits(gate, absences, () -> now, LONDON);
    private final ListAbsences listAbsences = new ListAbsences(gate, absences, () -> now);

    private final AwayTime tuesday = AwayTime.of(from("2026-11-24T00:00", "2026-11-25T00:00"));
    private final AwayTime untilFurtherNotice = new AwayTime(tuesday.start(), Optional.empty());

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private Outcome<RecordAbsence.Recorded> record(AwayTime when) {
        return recordAbsence.handle(
                coordinator, new RecordAbsence.Command(MAY, when, AbsenceKind.SICKNESS));
    }

    private RecordedAbsence recorded(AwayTime when) {
        return done(record(when)).absence();
    }

    private static ChangeAbsence.Command to(RecordedAbsence absence, AwayTime when) {
        return new ChangeAbsence.Command(absence.id(), when, AbsenceKind.LEAVE, absence.version());
    }

    @Test
    void it_is_kept_as_it_was_said_and_the_bookings_stay() {
        var absence = recorded(tuesday);

        assertThat(absences.find(absence.id())).contains(absence);
        assertThat(bookings.find(mays.id()).orElseThrow().worker()).contains(MAY);
        assertThat(gate.done())
                .containsExactly(new Gate.Deed("absence.record", absence.id().value()));
    }

    @Test
    void another_one_at_that_time_is_told_and_does_not_stop_it() {
        recorded(untilFurtherNotice);

        assertThat(((Outcome.Done<RecordAbsence.Recorded>) record(tuesday)).findings())
                .extracting(Finding::key)
                .containsExactly("rostering.absence.overlaps_open");
    }

    @Test
    void one_until_further_notice_is_ended_and_the_end_taken_back() {
        var open = recorded(untilFurtherNotice);

        var ended = done(changeAbsence.handle(coordinator, to(open, tuesday)));

        assertThat(ended.after().when()).isEqualTo(tuesday);
        var back = done(changeAbsence.handle(coordinator, ended.reversed()));
        assertThat(back.after().when()).isEqualTo(untilFurtherNotice);
        assertThat(back.after().kind()).isEqualTo(AbsenceKind.SICKNESS);
    }

    @Test
    void taken_back_it_hits_nothing_and_put_back_it_does_again() {
        var absence = recorded(tuesday);

        var takenBack =
                done(
                        takeBackAbsence.handle(
                                coordinator,
                                new TakeBackAbsence.Command(absence.id(), absence.version())));

        assertThat(done(listAbsences.handle(coordinator))).isEmpty();
        assertThat(done(restoreAbsence.handle(coordinator, takenBack.reversed())).absence())
                .isEqualTo(absences.find(absence.id()).orElseThrow());
        assertThat(done(listAbsences.handle(coordinator))).hasSize(1);
    }

    @Test
    void what_somebody_else_has_changed_since_is_stale() {
        var absence = recorded(tuesday);
        done(changeAbsence.handle(coordinator, to(absence, untilFurtherNotice)));

        assertThat(changeAbsence.handle(coordinator, to(absence, tuesday)))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(
                        takeBackAbsence.handle(
                                coordinator, new TakeBackAbsence.Command(absence.id(), 0)))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(restoreAbsence.handle(coordinator, new RestoreAbsence.Command(absence.id(), 1)))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void only_whoever_edits_the_rota_says_who_is_away_and_only_whoever_sees_it_is_told() {
        var visitor = new Actor(ALEX, Set.of());

        assertThat(
                        recordAbsence.handle(
                                visitor,
                                new RecordAbsence.Command(MAY, tuesday, AbsenceKind.LEAVE)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(listAbsences.handle(visitor)).isInstanceOf(Outcome.Refused.class);
        assertThat(absences.notOver(now)).isEmpty();
    }

    @Test
    void what_it_would_hit_is_told_before_it_is_recorded() {
        var query =
                new ReadHits.Query(Optional.empty(), MAY, untilFurtherNotice, AbsenceKind.LEAVE);

        assertThat(done(readHits.handle(coordinator, query)).hits().toCover())
                .extracting(it -> it.booking().id())
                .containsExactly(mays.id(), later.id());
        assertThat(absences.notOver(now)).isEmpty();
    }

    @Test
    void where_bookings_wait_for_cover_comes_first() {
        done(
                recordAbsence.handle(
                        coordinator, new RecordAbsence.Command(ALEX, tuesday, AbsenceKind.LEAVE)));
        recorded(untilFurtherNotice);

        assertThat(done(listAbsences.handle(coordinator)))
                .extracting(ListAbsences.Listed::name, it -> it.hits().toCover().size())
                .containsExactly(tuple("May", 2), tuple("Alex", 0));
        assertThat(List.copyOf(gate.done())).hasSize(3);
    }
}
