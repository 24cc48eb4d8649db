package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class NewestTest {

    private final OnDemand background = new OnDemand();
    private final List<String> asked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Newest<String, String> newest = new Newest<>(background, this::ask, answers::add);

    @Test
    void of_what_is_asked_meanwhile_only_the_newest_is_asked_and_shown() {
        newest.ask("s");
        newest.ask("si");
        newest.ask("sio");

        background.answerAll();

        assertThat(asked).containsExactly("s", "sio");
        assertThat(answers).containsExactly("answer to sio");
    }

    @Test
    void a_fault_leaves_the_way_free_for_the_next_question() {
        newest.ask("fault");
        background.answerAll();
        newest.ask("s");
        background.answerAll();

        assertThat(background.lastFault()).isPresent();
        assertThat(answers).containsExactly("answer to s");
    }

    @Test
    void a_question_that_waited_behind_a_fault_is_answered_and_does_not_come_back_later() {
        newest.ask("fault");
        newest.ask("s");
        background.answerAll();
        assertThat(answers).containsExactly("answer to s");

        newest.ask("si");
        background.answerAll();

        assertThat(answers).containsExactly("answer to s", "answer to si");
        assertThat(background.lastFault()).isPresent();
    }

    private String ask(String question) {
        if (question.equals("fault")) {
            throw new IllegalStateException("a defect");
        }
        asked.add(question);
        return "answer to " + question;
    }
}
