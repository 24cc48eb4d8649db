package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.Optional;

/** The one entry that is looked at closely. */
final class EntryViewModel {

    private final Actor actor;
    private final OpenEntry openEntry;
    private final Background background;

    private final ReadOnlyObjectWrapper<Optional<OpenEntry.Opened>> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
    private final ObservableValue<Boolean> changeable = opened.map(this::isChangeable);
    private final ObservableValue<Optional<EntryQuery>> query =
            opened.map(shown -> shown.flatMap(it -> it.entry().openQuery()));

    private Optional<EntryId> wanted = Optional.empty();

    EntryViewModel(Actor actor, OpenEntry openEntry, Background background) {
        this.actor = actor;
        this.openEntry = openEntry;
        this.background = background;
    }

    void open(EntryId entry) {
        if (!wanted.equals(Optional.of(entry))) {
            wanted = Optional.of(entry);
            reload();
        }
    }

    void reload() {
        wanted.ifPresent(
                entry ->
                        background.run(
                                () -> openEntry.handle(actor, new OpenEntry.Query(entry)),
                                outcome -> show(entry, outcome)));
    }

    /** An answer that comes after somebody has gone on to another entry is too late. */
    private void show(EntryId asked, Outcome<OpenEntry.Opened> outcome) {
        if (!wanted.equals(Optional.of(asked))) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<OpenEntry.Opened>(var entry, var _) -> opened.set(Optional.of(entry));
            case Outcome.Refused<OpenEntry.Opened> _, Outcome.Stale<OpenEntry.Opened> _ ->
                    opened.set(Optional.empty());
        }
    }

    private boolean isChangeable(Optional<OpenEntry.Opened> shown) {
        return actor.may(Permission.CONFIRM_CARE)
                && shown.filter(it -> it.entry().status() == EntryStatus.PENDING).isPresent();
    }

    Optional<EntryId> wanted() {
        return wanted;
    }

    ReadOnlyObjectProperty<Optional<OpenEntry.Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What somebody says is not right about what is shown. */
    ObservableValue<Optional<EntryQuery>> query() {
        return query;
    }

    /** What is shown, while it is not final. */
    Optional<Pending> pending() {
        return opened.get()
                .map(OpenEntry.Opened::entry)
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast);
    }

    /** Whether the actor may confirm, adjust or query what is shown. */
    ObservableValue<Boolean> changeable() {
        return changeable;
    }
}
