package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.ConfirmRules;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntry;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked before agreements are written down, which cannot be undone. */
final class ConfirmViewModel {

    /**
     * What would happen.
     *
     * @param agreements those that can be written down
     * @param onBehalf how many of them the actor was told by somebody else
     * @param settled how many entries would become final
     * @param offPlan how many entries are far off their plan
     * @param barred what cannot be written down, and why not
     */
    record Outlook(
            List<ConfirmEntry.Command> agreements,
            long onBehalf,
            long settled,
            long offPlan,
            List<ConfirmEntries.LeftOut> barred) {}

    private record Judged(
            CareLogEntry entry, ConfirmEntry.Command agreement, List<Finding> findings) {

        boolean isPossible() {
            return findings.stream().noneMatch(Finding::blocks);
        }
    }

    private final Actor actor;
    private final ConfirmEntries confirmEntries;
    private final Background background;
    private final Instant now;
    private final List<CareLog.Line> lines;

    private final BooleanProperty givers = new SimpleBooleanProperty(this, "givers", true);
    private final BooleanProperty getters = new SimpleBooleanProperty(this, "getters", true);
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running");
    private final ReadOnlyObjectWrapper<Optional<Outcome<ConfirmEntries.Result>>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> failed =
            new ReadOnlyObjectWrapper<>(this, "failed", false);
    private final ObservableValue<Outlook> outlook;

    ConfirmViewModel(
            Actor actor,
            ConfirmEntries confirmEntries,
            Background background,
            InstantSource clock,
            List<CareLog.Line> lines) {
        this.actor = actor;
        this.confirmEntries = confirmEntries;
        this.background = background;
        this.now = clock.instant();
        this.lines = List.copyOf(lines);
        this.outlook = Bindings.createObjectBinding(this::look, givers, getters);
    }

    private Outlook look() {
        var judged = lines.stream().flatMap(this::judge).toList();
        var possible = judged.stream().filter(Judged::isPossible).toList();
        return new Outlook(
                possible.stream().map(Judged::agreement).toList(),
                possible.stream()
                        .filter(it -> !it.agreement().person().equals(actor.person()))
                        .count(),
                lines.stream().map(CareLog.Line::entry).filter(it -> settles(it, possible)).count(),
                possible.stream()
                        .filter(it -> !it.findings().isEmpty())
                        .map(Judged::entry)
                        .distinct()
                        .count(),
                judged.stream()
                        .filter(it -> !it.isPossible())
                        .map(it -> new ConfirmEntries.LeftOut(it.agreement(), it.findings()))
                        .toList());
    }

    private Stream<Judged> judge(CareLog.Line line) {
        var entry = line.entry();
        return Stream.of(
                        givers.get() ? Stream.of(entry.worker()) : Stream.<PersonId>empty(),
                        getters.get() ? Stream.of(entry.supported()) : Stream.<PersonId>empty())
                .flatMap(people -> people)
                .filter(entry.awaited()::contains)
                .map(
                        person ->
                                new Judged(
                                        entry,
                                        new ConfirmEntry.Command(
                                                entry.id(), entry.edition(), person),
                                        ConfirmRules.check(
                                                entry,
                                                new Confirmation(person, actor.person(), now))));
    }

    private static boolean settles(CareLogEntry entry, List<Judged> possible) {
        var agreeing =
                possible.stream()
                        .filter(it -> it.entry().equals(entry))
                        .map(it -> it.agreement().person())
                        .toList();
        return !agreeing.isEmpty() && agreeing.containsAll(entry.awaited());
    }

    void confirm() {
        running.set(true);
        failed.set(false);
        var command = new ConfirmEntries.Command(outlook.getValue().agreements());
        background.run(
                () -> confirmEntries.handle(actor, command), this::finish, _ -> keepAsking());
    }

    private void finish(Outcome<ConfirmEntries.Result> result) {
        running.set(false);
        outcome.set(Optional.of(result));
    }

    /** Nothing was written down, and nothing that was chosen is lost. */
    private void keepAsking() {
        running.set(false);
        failed.set(true);
    }

    List<CareLog.Line> lines() {
        return lines;
    }

    String nameOf(PersonId person) {
        return lines.stream()
                .flatMap(
                        line ->
                                line.entry().worker().equals(person)
                                        ? Stream.of(line.worker())
                                        : line.entry().supported().equals(person)
                                                ? Stream.of(line.supported())
                                                : Stream.empty())
                .findFirst()
                .orElseGet(() -> person.value().toString());
    }

    /** Whether those who gave support are asked for theirs. */
    BooleanProperty giversProperty() {
        return givers;
    }

    /** Whether those who got support are asked for theirs. */
    BooleanProperty gettersProperty() {
        return getters;
    }

    boolean isAnyGiverAwaited() {
        return lines.stream()
                .map(CareLog.Line::entry)
                .anyMatch(entry -> entry.awaited().contains(entry.worker()));
    }

    boolean isAnyGetterAwaited() {
        return lines.stream()
                .map(CareLog.Line::entry)
                .anyMatch(entry -> entry.awaited().contains(entry.supported()));
    }

    ObservableValue<Outlook> outlook() {
        return outlook;
    }

    ObservableValue<Boolean> running() {
        return running;
    }

    ReadOnlyObjectProperty<Optional<Outcome<ConfirmEntries.Result>>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Boolean> failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
