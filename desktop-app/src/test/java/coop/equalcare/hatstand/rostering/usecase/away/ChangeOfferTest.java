package coop.equalcare.hatstand.rostering.usecase.away;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.InMemoryAvailabilities;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

class ChangeOfferTest {

    private static AvailabilityWindow window(DayOfWeek day, int from, int until) {
        return new AvailabilityWindow(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private final Actor coordinator =
            new Actor(SAM, Set.of(Permission.EDIT_ROSTER, Permission.VIEW_ROSTER));
    private final InMemoryAvailabilities offers = new InMemoryAvailabilities(InMemoryBookings.of());
    private final OpenGate gate = new OpenGate();
    private final InstantSource clock = () -> at("2026-11-24T07:00");
    private final ChangeOffer changeOffer = new ChangeOffer(gate, offers, clock, LONDON);
    private final ReadOffer readOffer = new ReadOffer(gate, offers, clock, LONDON);

    private final List<AvailabilityWindow> before = List.of(window(DayOfWeek.MONDAY, 9, 12));
    private final List<AvailabilityWindow> after =
            List.of(window(DayOfWeek.MONDAY, 9, 15), window(DayOfWeek.FRIDAY, 16, 21));

    private Outcome<ChangeOffer.Changed> change(
            List<AvailabilityWindow> to, List<AvailabilityWindow> seen) {
        return changeOffer.handle(coordinator, new ChangeOffer.Command(MAY, to, seen));
    }

    private List<AvailabilityWindow> now() {
        return ((Outcome.Done<List<AvailabilityWindow>>)
                        readOffer.handle(coordinator, new ReadOffer.Query(MAY)))
                .value();
    }

    @Test
    void what_is_said_now_takes_the_place_of_what_was_said_and_is_put_back() {
        change(before, List.of());
        var changed = (Outcome.Done<ChangeOffer.Changed>) change(after, before);

        assertThat(now()).containsExactlyElementsOf(after);
        changeOffer.handle(coordinator, changed.value().reversed());
        assertThat(now()).containsExactlyElementsOf(before);
        assertThat(gate.done()).contains(new Gate.Deed("availability.change", MAY.value()));
    }

    @Test
    void what_somebody_else_has_changed_since_is_stale_and_stays() {
        change(before, List.of());

        assertThat(change(after, List.of())).isInstanceOf(Outcome.Stale.class);
        assertThat(now()).containsExactlyElementsOf(before);
    }

    @Test
    void what_has_no_time_is_refused_and_nothing_changes() {
        change(before, List.of());

        assertThat(change(List.of(window(DayOfWeek.MONDAY, 9, 9)), before))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(now()).containsExactlyElementsOf(before);
    }

    @Test
    void only_whoever_edits_the_rota_changes_it() {
        var visitor = new Actor(SAM, Set.of(Permission.VIEW_ROSTER));

        assertThat(changeOffer.handle(visitor, new ChangeOffer.Command(MAY, after, List.of())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(now()).isEmpty();
    }
}
