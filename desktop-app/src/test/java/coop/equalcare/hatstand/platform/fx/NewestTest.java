package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

class NewestTest {

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @Test
    void of_what_is_asked_meanwhile_only_the_newest_is_asked_and_shown() {
        var newest = new Newest<String, String>(new Later(), this::ask, answers::add);
        newest.ask("s");
        newest.ask("si");
        newest.ask("sio");

        later.pop().run();
        later.pop().run();

        assertThat(asked).containsExactly("s", "sio");
        assertThat(answers).containsExactly("answer to sio");
        assertThat(later).isEmpty();
    }

    @Test
    void a_fault_leaves_the_way_free_for_the_next_question() {
        var newest = new Newest<String, String>(new Direct(), this::ask, answers::add);
        assertThatThrownBy(() -> newest.ask("fault")).isInstanceOf(IllegalStateException.class);

        newest.ask("s");

        assertThat(answers).containsExactly("answer to s");
    }

    @Test
    void what_was_asked_meanwhile_is_answered_although_the_question_before_came_to_nothing() {
        var background = new OnDemand();
        var newest = new Newest<String, String>(background, this::ask, answers::add);
        newest.ask("fault");
        newest.ask("s");

        background.answerAll();

        assertThat(answers).containsExactly("answer to s");
        assertThat(background.lastFault()).containsInstanceOf(IllegalStateException.class);
    }

    private String ask(String question) {
        if (question.equals("fault")) {
            throw new IllegalStateException("a defect");
        }
        asked.add(question);
        return "answer to " + question;
    }

    private final class Later implements Background {

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> onResult) {
            later.add(() -> onResult.accept(work.get()));
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
            run(work, onResult);
        }
    }
}
