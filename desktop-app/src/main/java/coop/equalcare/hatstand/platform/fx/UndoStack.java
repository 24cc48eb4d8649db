package coop.equalcare.hatstand.platform.fx;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What can be taken back and done again on one screen; only plans, never facts.
 *
 * <p>An entry holds commands with the versions that were seen, so taking back what somebody else
 * has touched since ends as stale and says so.
 *
 * @param <C> the screen's command
 */
public final class UndoStack<C> {

    /**
     * One act of a person.
     *
     * @param sentence what was done, in the person's words
     * @param command what takes it back (on the undo side) or does it again (on the redo side)
     */
    public record Entry<C>(String sentence, C command) {}

    private final Deque<Entry<C>> done = new ArrayDeque<>();
    private final Deque<Entry<C>> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> undoable =
            new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoable =
            new ReadOnlyObjectWrapper<>(this, "redoable", Optional.empty());

    /** A new act: what was undone before it can no longer be done again. */
    public void push(Entry<C> entry) {
        undone.clear();
        done.push(entry);
        refresh();
    }

    public Optional<Entry<C>> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    public Optional<Entry<C>> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /**
     * The act was taken back, whatever has been done since that was asked for.
     *
     * @param again does it again
     */
    public void undone(Entry<C> act, C again) {
        done.remove(act);
        undone.push(new Entry<>(act.sentence(), again));
        refresh();
    }

    /**
     * The act that had been taken back was done again, whatever has been done since that was asked
     * for.
     *
     * @param back takes it back
     */
    public void redone(Entry<C> act, C back) {
        undone.remove(act);
        done.push(new Entry<>(act.sentence(), back));
        refresh();
    }

    /** The act cannot be taken back any more: somebody else has changed what it touched. */
    public void forgetUndo(Entry<C> act) {
        done.remove(act);
        refresh();
    }

    public void forgetRedo(Entry<C> act) {
        undone.remove(act);
        refresh();
    }

    /**
     * Puts other commands in the place of all that are kept: what was taken back is as it was, but
     * under a new version, and older acts must know that.
     */
    public void replaceAll(UnaryOperator<C> change) {
        replaceAll(done, change);
        replaceAll(undone, change);
    }

    private static <C> void replaceAll(Deque<Entry<C>> entries, UnaryOperator<C> change) {
        var changed =
                entries.stream()
                        .map(entry -> new Entry<>(entry.sentence(), change.apply(entry.command())))
                        .toList();
        entries.clear();
        entries.addAll(changed);
    }

    /** The sentence of what Undo would take back. */
    public ReadOnlyObjectProperty<Optional<String>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    private void refresh() {
        undoable.set(nextUndo().map(Entry::sentence));
        redoable.set(nextRedo().map(Entry::sentence));
    }
}
