package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoStackTest {

    private final UndoStack<String> stack = new UndoStack<>();

    private UndoStack.Entry<String> act(String sentence) {
        var entry = new UndoStack.Entry<>(sentence, "back from " + sentence);
        stack.push(entry);
        return entry;
    }

    @Test
    void what_was_taken_back_is_done_again_and_taken_back_again() {
        var move = act("move");

        stack.undone(move, "move again");
        assertThat(stack.undoableProperty().get()).isEmpty();
        var again = stack.nextRedo().orElseThrow();
        assertThat(again.command()).isEqualTo("move again");

        stack.redone(again, "back once more");
        assertThat(stack.redoableProperty().get()).isEmpty();
        assertThat(stack.nextUndo().orElseThrow().command()).isEqualTo("back once more");
    }

    @Test
    void an_act_that_is_done_while_another_is_taken_back_is_kept() {
        var move = act("move");
        act("cancel");

        stack.undone(move, "move again");

        assertThat(stack.undoableProperty().get()).contains("cancel");
        assertThat(stack.redoableProperty().get()).contains("move");
    }

    @Test
    void an_act_that_is_done_while_another_is_done_again_leaves_both_to_be_taken_back() {
        var move = act("move");
        stack.undone(move, "move again");
        var again = stack.nextRedo().orElseThrow();
        act("cancel");

        stack.redone(again, "back from move");

        assertThat(stack.undoableProperty().get()).contains("move");
        stack.undone(stack.nextUndo().orElseThrow(), "move again");
        assertThat(stack.undoableProperty().get()).contains("cancel");
    }

    @Test
    void only_what_cannot_be_taken_back_any_more_is_forgotten() {
        var move = act("move");
        act("cancel");

        stack.forgetUndo(move);

        assertThat(stack.undoableProperty().get()).contains("cancel");
        stack.undone(stack.nextUndo().orElseThrow(), "cancel again");
        assertThat(stack.undoableProperty().get()).isEmpty();
    }

    @Test
    void what_can_no_longer_be_done_again_need_not_be_forgotten() {
        stack.undone(act("move"), "move again");
        var again = stack.nextRedo().orElseThrow();
        act("cancel");

        stack.forgetRedo(again);

        assertThat(stack.redoableProperty().get()).isEmpty();
        assertThat(stack.undoableProperty().get()).contains("cancel");
    }
}
