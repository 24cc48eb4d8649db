package coop.equalcare.hatstand.rostering.ui.out;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.paper.Page;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class PrintingTest {

    private final List<String> told = new ArrayList<>();

    private Optional<Finding> print(boolean ends, Boolean... pages) {
        Deque<Boolean> answers = new ArrayDeque<>(List.of(pages));
        return Printing.run(
                List.of(pages).stream().map(_ -> new Page(List.of())).toList(),
                _ -> {
                    told.add("page");
                    return answers.remove();
                },
                () -> told.add("end") && ends,
                () -> told.add("give up"));
    }

    @Test
    void a_job_is_ended_after_its_last_page() {
        assertThat(print(true, true, true)).isEmpty();
        assertThat(told).containsExactly("page", "page", "end");
    }

    @Test
    void a_job_of_which_a_page_does_not_print_is_given_up_and_said() {
        assertThat(print(true, true, false, true))
                .map(Finding::key)
                .contains("rostering.out.not_printed");
        assertThat(told).containsExactly("page", "page", "give up");
    }

    @Test
    void a_job_that_does_not_end_well_is_said() {
        assertThat(print(false, true)).map(Finding::key).contains("rostering.out.not_printed");
        assertThat(told).containsExactly("page", "end");
    }
}
