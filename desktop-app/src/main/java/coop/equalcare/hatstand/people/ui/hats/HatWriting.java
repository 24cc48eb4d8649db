package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What somebody writes about a hat and sends: once, however often they click, and not lost unasked.
 */
final class HatWriting {

    private static final Runnable NOTHING = () -> {};

    private final Background background;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private Runnable send = NOTHING;
    private Runnable afterwards = NOTHING;
    private boolean sending;

    HatWriting(Background background) {
        this.background = background;
    }

    void begin() {
        words.set("");
    }

    /**
     * @param send what the button of the form does
     */
    void sentBy(Runnable send) {
        this.send = send;
    }

    /** While there are some, nothing else about hats is done that would take them away. */
    boolean hasWords() {
        return !words.get().isBlank();
    }

    void end() {
        words.set("");
        send = NOTHING;
    }

    /** Nothing is done while something is under way. */
    <T> void run(Supplier<Outcome<T>> deed, Consumer<Outcome<T>> onOutcome) {
        if (sending) {
            return;
        }
        sending = true;
        background.runThenFree(deed, outcome -> ended(outcome, onOutcome), this::free);
    }

    private <T> void ended(Outcome<T> outcome, Consumer<Outcome<T>> onOutcome) {
        var then = afterwards;
        free();
        onOutcome.accept(outcome);
        if (outcome instanceof Outcome.Done<T>) {
            then.run();
        }
    }

    private void free() {
        sending = false;
        afterwards = NOTHING;
    }

    /**
     * @param then where to go once it is sent; if it cannot be, nobody goes anywhere
     */
    void sendAnd(Runnable then) {
        afterwards = then;
        send.run();
        if (!sending) {
            afterwards = NOTHING;
        }
    }

    /**
     * @param discard closes what is open
     */
    Optional<Unsaved> unsaved(Runnable discard) {
        return hasWords() ? Optional.of(new UnsavedHatWords(this, discard)) : Optional.empty();
    }

    StringProperty wordsProperty() {
        return words;
    }
}
