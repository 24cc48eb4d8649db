package coop.equalcare.hatstand.platform.fx.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Direct;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class JobsTest {

    private static final Finding TITLE = Finding.note("platform.job.stop");

    private final Jobs jobs = new Jobs(new Direct(), Runnable::run);

    @Test
    void work_is_under_way_until_it_is_done_and_says_how_far_it_is() {
        var seen = new ArrayList<Job.Far>();
        var answer = new ArrayList<String>();

        jobs.start(
                TITLE,
                progress -> {
                    progress.at(1, 3);
                    jobs.running().forEach(job -> seen.add(job.farProperty().get()));
                    return "done";
                },
                answer::add);

        assertThat(seen).containsExactly(new Job.Far(1, 3));
        assertThat(answer).containsExactly("done");
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void work_that_fails_is_no_longer_under_way() {
        assertThatThrownBy(
                        () ->
                                jobs.start(
                                        TITLE,
                                        _ -> {
                                            throw new IllegalStateException("broken");
                                        },
                                        _ -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void what_was_shut_meanwhile_is_opened_again_before_a_fault_is_told() {
        var opened = new ArrayList<Boolean>();

        assertThatThrownBy(
                        () ->
                                jobs.start(
                                        TITLE,
                                        _ -> {
                                            throw new IllegalStateException("broken");
                                        },
                                        _ -> opened.add(false),
                                        () -> opened.add(true)))
                .hasMessage("broken");
        assertThat(opened).containsExactly(true);
    }

    @Test
    void all_that_is_under_way_can_be_stopped() {
        var stopped = new ArrayList<Boolean>();

        jobs.start(
                TITLE,
                progress -> {
                    jobs.cancelAll();
                    return progress.cancelled();
                },
                stopped::add);

        assertThat(stopped).isEqualTo(List.of(true));
    }
}
