package coop.equalcare.hatstand.identity.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.OnDemand;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The list of those who can sign in, while what was asked for it is still under way. */
class StaffListTest {

    private final OnDemand background = new OnDemand();
    private final List<String> there = new ArrayList<>(List.of("Ada"));
    private final StaffList<String> list =
            new StaffList<>(() -> new Outcome.Done<>(List.copyOf(there)), background);

    private int codes;

    private void askForCode() {
        list.ask(() -> new Outcome.Done<>(++codes), _ -> List.of());
    }

    @Test
    void pressing_twice_makes_one_code_also_until_the_list_is_read_anew() {
        askForCode();
        askForCode();
        background.answerOldest();
        askForCode();
        background.answerAll();
        assertThat(codes).isEqualTo(1);

        askForCode();
        background.answerAll();
        assertThat(codes).isEqualTo(2);
    }

    @Test
    void after_a_refusal_or_a_fault_it_can_be_tried_again() {
        var refused = Finding.block("identity.staff.none");
        list.ask(() -> new Outcome.Refused<String>(refused), _ -> List.of());
        background.answerAll();
        assertThat(list.saidProperty().get()).containsExactly(refused);

        askForCode();
        background.failNewest();
        assertThat(background.lastFault()).isPresent();

        askForCode();
        background.answerAll();
        assertThat(codes).isEqualTo(1);
        assertThat(list.saidProperty().get()).isEmpty();
    }

    @Test
    void that_somebody_was_faster_is_said_over_the_list_as_it_is_now() {
        list.read();
        background.answerAll();
        there.add("Ben");

        list.ask(() -> new Outcome.Stale<String>(), _ -> List.of());
        background.answerAll();

        assertThat(list.linesProperty().get()).containsExactly("Ada", "Ben");
        assertThat(list.saidProperty().get()).containsExactly(Finding.warn("identity.staff.stale"));
    }

    @Test
    void what_was_done_is_still_said_after_the_list_was_read() {
        var note = Finding.note("identity.staff.has_already", "Ada");

        list.ask(() -> new Outcome.Done<>("done"), _ -> List.of(note));
        background.answerAll();

        assertThat(list.saidProperty().get()).containsExactly(note);
    }
}
