package coop.equalcare.hatstand.shell;

import java.util.Optional;

/** Asks as the window does, and answers when the test says so. */
public final class AskingDoor implements Doorkeeper {

    private Optional<ShellViewModel.Question> asked = Optional.empty();

    @Override
    public void pass(Optional<Unsaved> work, Runnable then) {
        asked = work.map(it -> new ShellViewModel.Question(it, then));
        if (asked.isEmpty()) {
            then.run();
        }
    }

    public boolean isAsking() {
        return asked.isPresent();
    }

    /** The key of the sentence that says what would be lost. */
    public String about() {
        return asked.orElseThrow().work().what().key();
    }

    public void save() {
        var question = asked.orElseThrow();
        asked = Optional.empty();
        question.work().save(question.then());
    }

    public void discard() {
        var question = asked.orElseThrow();
        asked = Optional.empty();
        question.work().discard();
        question.then().run();
    }

    public void stay() {
        asked = Optional.empty();
    }
}
