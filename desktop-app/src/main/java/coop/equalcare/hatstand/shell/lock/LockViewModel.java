package coop.equalcare.hatstand.shell.lock;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/** A desk that is locked until the one who sits at it comes back, or is signed out. */
public final class LockViewModel {

    /** Where the way back leads, and the way out. */
    public record Ways(Runnable unlocked, Runnable signOut) {}

    private final String person;
    private final Unlocking unlocking;
    private final Background background;
    private final Ways ways;

    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /**
     * @param person who sits at the desk, by what they are called
     */
    public LockViewModel(String person, Unlocking unlocking, Background background, Ways ways) {
        this.person = person;
        this.unlocking = unlocking;
        this.background = background;
        this.ways = ways;
    }

    String person() {
        return person;
    }

    Unlocking.Asked asked() {
        return unlocking.asked();
    }

    /**
     * @param typed overwritten once it has been looked at
     */
    void unlock(char[] typed) {
        busy.set(true);
        refusal.set(List.of());
        background.run(() -> unlocking.tryToOpen(typed), this::answered, this::failed);
    }

    private void answered(List<Finding> reasons) {
        busy.set(false);
        refusal.set(reasons);
        if (reasons.isEmpty()) {
            ways.unlocked().run();
        }
    }

    /** The desk stays locked, and the fault goes to the one fault handler. */
    private void failed(Throwable fault) {
        busy.set(false);
        background.run(
                () -> {
                    throw new IllegalStateException("unlocking failed", fault);
                },
                _ -> {});
    }

    void signOut() {
        ways.signOut().run();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
