package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.usecase.ChangePassword;
import coop.equalcare.hatstand.identity.usecase.server.ChooseLoginPassword;
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

    /** Where the password is kept, and since when if that is known. */
    private interface Own {

        Outcome<Optional<Instant>> since();

        /** Wipes both. */
        Outcome<Optional<Instant>> change(char[] current, char[] next);
    }

    private final Own own;
    private final Background background;

    private final ReadOnlyObjectWrapper<Optional<Instant>> since =
            new ReadOnlyObjectWrapper<>(this, "since", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /** Of a file of one's own. */
    public AccessViewModel(Actor actor, ChangePassword changePassword, Background background) {
        this(
                new Own() {
                    @Override
                    public Outcome<Optional<Instant>> since() {
                        return changePassword.since(actor).map(Optional::of);
                    }

                    @Override
                    public Outcome<Optional<Instant>> change(char[] current, char[] next) {
                        return changePassword
                                .handle(actor, new ChangePassword.Command(current, next))
                                .map(Optional::of);
                    }
                },
                background);
    }

    /** At a server, which does not say how old a password is. */
    public AccessViewModel(Actor actor, ChooseLoginPassword choosePassword, Background background) {
        this(
                new Own() {
                    @Override
                    public Outcome<Optional<Instant>> since() {
                        return new Outcome.Done<>(Optional.empty());
                    }

                    @Override
                    public Outcome<Optional<Instant>> change(char[] current, char[] next) {
                        return choosePassword
                                .handle(actor, new ChooseLoginPassword.Command(current, next))
                                .map(_ -> Optional.empty());
                    }
                },
                background);
    }

    private AccessViewModel(Own own, Background background) {
        this.own = own;
        this.background = background;
        background.run(own::since, outcome -> show(outcome, List.of()));
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
        background.runThenFree(
                () -> own.change(current, next),
                outcome -> {
                    busy.set(false);
                    show(outcome, List.of(Finding.note("identity.access.changed")));
                },
                () -> busy.set(false));
    }

    private void show(Outcome<Optional<Instant>> outcome, List<Finding> done) {
        switch (outcome) {
            case Outcome.Done<Optional<Instant>>(var at, var _) -> {
                since.set(at);
                said.set(done);
            }
            case Outcome.Refused<Optional<Instant>>(var reasons) -> said.set(reasons);
            case Outcome.Stale<Optional<Instant>> _ ->
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
