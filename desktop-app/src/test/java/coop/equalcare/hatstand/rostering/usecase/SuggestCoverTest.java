package coop.equalcare.hatstand.rostering.usecase;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.cover.Candidate;
import coop.equalcare.hatstand.rostering.domain.cover.Reason;
import coop.equalcare.hatstand.rostering.domain.cover.Standing;
import coop.equalcare.hatstand.rostering.domain.travel.TravelMode;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

class SuggestCoverTest {

    private final Actor coordinator = new Actor(SAM, Set.of(Permission.EDIT_ROSTER));
    private final Booking open = unassigned(ROSE, "2026-11-25T09:00", "2026-11-25T10:00");
    private final Booking mays = visit(ROSE, MAY, "2026-11-23T09:00", "2026-11-23T10:00");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(
                    open,
                    mays,
                    visit(ROSE, MAY, "2026-11-24T18:00", "2026-11-24T19:00"),
                    visit(ROSE, ALEX, "2026-08-20T09:00", "2026-08-20T10:00"));
    private final OpenGate gate = new OpenGate();
    private final SuggestCover suggestCover =
            new SuggestCover(
                    gate,
                    bookings,
                    bookings,
                    new Homes(
                            new InMemoryPeople(TestPeople.gettingSupport(ROSE, "Rose")),
                            new CodePointOpen()),
                    () -> at("2026-11-24T10:00"),
                    LONDON);

    @Test
    void who_knows_the_person_comes_first_and_only_what_is_over_counts() {
        var found = done(suggest(open));

        assertThat(found.booking()).isEqualTo(open);
        assertThat(found.candidates())
                .extracting(Candidate::worker)
                .extracting(worker -> worker.id())
                .containsExactly(MAY, ALEX);
        assertThat(knows(found.candidates().getFirst()))
                .isEqualTo(
                        Finding.note(
                                "rostering.cover.knows", "Rose", 1, LocalDate.of(2026, 11, 23)));
        assertThat(knows(found.candidates().getLast()))
                .isEqualTo(Finding.note("rostering.cover.new", "Rose"));
        assertThat(gate.done())
                .containsExactly(new Gate.Deed("booking.suggest_cover", open.id().value()));
    }

    @Test
    void who_has_the_booking_is_left_out() {
        assertThat(done(suggest(mays)).candidates())
                .extracting(candidate -> candidate.worker().id())
                .containsExactly(ALEX);
    }

    @Test
    void what_everybody_has_confirmed_goes_to_nobody() {
        bookings.confirm(mays.id());

        assertThat(done(suggest(mays)).candidates())
                .extracting(Candidate::standing)
                .containsExactly(Standing.NOT_SUGGESTED);
    }

    @Test
    void a_cancelled_booking_is_stale() {
        bookings.save(open.withCancelled(true));

        assertThat(suggest(open)).isEqualTo(new Outcome.Stale<>());
    }

    @Test
    void who_may_not_edit_the_rota_is_refused() {
        var reader = new Actor(SAM, Set.of(Permission.VIEW_ROSTER));
        var query = new SuggestCover.Query(open.id(), TravelMode.CAR);

        assertThat(suggestCover.handle(reader, query)).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome<SuggestCover.Suggestion> suggest(Booking booking) {
        return suggestCover.handle(
                coordinator, new SuggestCover.Query(booking.id(), TravelMode.CAR));
    }

    private static Finding knows(Candidate candidate) {
        return candidate.reasons().stream()
                .filter(reason -> reason.kind() == Reason.Kind.KNOWS)
                .map(Reason::said)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
