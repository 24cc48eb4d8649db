package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.usecase.ChangePassword;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.secrets.SecretText;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Somebody's own password, to be changed. */
public final class AccessViewModel {

    private final Actor actor;
    private final ChangePassword changePassword;
    private final Background background;

    private final ReadOnlyObjectWrapper<Optional<Instant>> since =
            new ReadOnlyObjectWrapper<>(this, "since", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    public AccessViewModel(Actor actor, ChangePassword changePassword, Background background) {
        this.actor = actor;
        this.changePassword = changePassword;
        this.background = background;
        background.run(() -> changePassword.since(actor), outcome -> show(outcome, List.of()));
    }

    /** All three are overwritten. */
    void change(char[] current, char[] next, char[] again) {
        var same = Arrays.equals(next, again);
        SecretText.wipe(again);
        if (!same) {
            SecretText.wipe(current);
            SecretText.wipe(next);
            said.set(List.of(Finding.block("identity.password.differ")));
            return;
        }
        said.set(List.of());
        busy.set(true);
        var command = new ChangePassword.Command(current, next);
        background.runThenFree(
                () -> changePassword.handle(actor, command),
                outcome -> {
                    busy.set(false);
                    show(outcome, List.of(Finding.note("identity.access.changed")));
                },
                () -> busy.set(false));
    }

    private void show(Outcome<Instant> outcome, List<Finding> done) {
        switch (outcome) {
            case Outcome.Done<Instant>(var at, var _) -> {
                since.set(Optional.of(at));
                said.set(done);
            }
            case Outcome.Refused<Instant>(var reasons) -> said.set(reasons);
            case Outcome.Stale<Instant> _ ->
                    said.set(List.of(Finding.block("identity.staff.stale")));
        }
    }

    ReadOnlyObjectProperty<Optional<Instant>> sinceProperty() {
        return since.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
