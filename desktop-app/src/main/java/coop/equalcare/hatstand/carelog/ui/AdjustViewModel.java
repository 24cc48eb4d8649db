package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.AdjustRules;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Proposal;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.carelog.usecase.AdjustEntry;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form that puts the true times into a pending entry. The rules answer while one types. */
final class AdjustViewModel {

    private final Actor actor;
    private final AdjustEntry adjustEntry;
    private final Background background;
    private final InstantSource clock;
    private final Pending entry;

    private final TimeField start;
    private final TimeField end;
    private final StringProperty breakMinutes = new SimpleStringProperty(this, "breakMinutes");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running");
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyObjectWrapper<Optional<Pending>> saved =
            new ReadOnlyObjectWrapper<>(this, "saved", Optional.empty());
    private final ObservableValue<List<Finding>> findings;
    private final ObservableValue<Optional<Worked>> after;
    private Runnable afterwards = () -> {};

    AdjustViewModel(
            Actor actor,
            AdjustEntry adjustEntry,
            Background background,
            InstantSource clock,
            ZoneId zone,
            Pending entry) {
        this.actor = actor;
        this.adjustEntry = adjustEntry;
        this.background = background;
        this.clock = clock;
        this.entry = entry;
        this.start = new TimeField(entry.worked().when().start(), zone);
        this.end = new TimeField(entry.worked().when().end(), zone);
        breakMinutes.set(breakBefore());
        this.findings =
                Bindings.createObjectBinding(
                        this::check, start.moment(), end.moment(), breakMinutes, reason);
        this.after =
                Bindings.createObjectBinding(
                        this::preview, start.moment(), end.moment(), breakMinutes);
    }

    private List<Finding> check() {
        var unreadable =
                Stream.of(
                                trouble(start.read(), "carelog.adjust.start_unreadable"),
                                trouble(end.read(), "carelog.adjust.end_unreadable"),
                                readBreak().isEmpty()
                                        ? Stream.of(
                                                Finding.block("carelog.adjust.break_unreadable"))
                                        : Stream.<Finding>empty())
                        .flatMap(found -> found);
        return Stream.concat(
                        unreadable,
                        proposal().stream()
                                .flatMap(
                                        it ->
                                                AdjustRules.check(it, entry, clock.instant())
                                                        .stream()))
                .toList();
    }

    private static Stream<Finding> trouble(TimeField.Reading reading, String unreadable) {
        return switch (reading) {
            case TimeField.Reading.Once _ -> Stream.empty();
            case TimeField.Reading.Twice(var _, var local) ->
                    Stream.of(Finding.note("carelog.adjust.twice", local.toLocalTime()));
            case TimeField.Reading.Skipped(var local) ->
                    Stream.of(Finding.block("carelog.adjust.skipped", local.toLocalTime()));
            case TimeField.Reading.Unreadable _ -> Stream.of(Finding.block(unreadable));
        };
    }

    private Optional<Integer> readBreak() {
        var typed = breakMinutes.get().strip();
        if (typed.isEmpty()) {
            return Optional.of(0);
        }
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private Optional<Proposal> proposal() {
        Optional<Instant> from = start.moment().getValue();
        Optional<Instant> until = end.moment().getValue();
        return from.flatMap(
                begin ->
                        until.flatMap(
                                over ->
                                        readBreak()
                                                .map(
                                                        minutes ->
                                                                new Proposal(
                                                                        begin,
                                                                        over,
                                                                        minutes,
                                                                        reason.get()))));
    }

    /** What the entry would say, where that can be said at all. */
    private Optional<Worked> preview() {
        return proposal()
                .filter(
                        it ->
                                it.end().isAfter(it.start())
                                        && it.breakMinutes() < it.length().toMinutes())
                .map(Proposal::worked);
    }

    void save() {
        saveAnd(() -> {});
    }

    private void saveAnd(Runnable then) {
        if (findings.getValue().stream().anyMatch(Finding::blocks)) {
            return;
        }
        afterwards = then;
        refusal.set(List.of());
        proposal().ifPresent(this::save);
    }

    private boolean isChanged() {
        return !reason.get().isBlank()
                || !breakMinutes.get().strip().equals(breakBefore())
                || start.isChanged()
                || end.isChanged();
    }

    private String breakBefore() {
        return Integer.toString(entry.worked().breakMinutes());
    }

    /** What would be lost if it were closed now. */
    Optional<Unsaved> unsaved(Runnable close) {
        return isChanged() ? Optional.of(new Typed(close)) : Optional.empty();
    }

    /** Times that somebody typed for this entry. */
    private final class Typed implements Unsaved {

        private final Runnable close;

        private Typed(Runnable close) {
            this.close = close;
        }

        @Override
        public Finding what() {
            return Finding.note("carelog.adjust.unsaved");
        }

        @Override
        public void save(Runnable then) {
            saveAnd(then);
        }

        @Override
        public void discard() {
            close.run();
        }
    }

    private void save(Proposal proposal) {
        running.set(true);
        var command =
                new AdjustEntry.Command(
                        entry.id(),
                        entry.edition(),
                        entry.openQuery().map(EntryQuery::number),
                        proposal);
        background.run(
                () -> adjustEntry.handle(actor, command), this::show, _ -> refuse("not_saved"));
    }

    private void show(Outcome<Pending> outcome) {
        switch (outcome) {
            case Outcome.Done<Pending>(var adjusted, var _) -> {
                running.set(false);
                saved.set(Optional.of(adjusted));
                afterwards.run();
            }
            case Outcome.Refused<Pending>(var reasons) -> {
                running.set(false);
                refusal.set(reasons);
            }
            case Outcome.Stale<Pending> _ -> refuse("stale");
        }
    }

    /** What was typed stays in the form. */
    private void refuse(String why) {
        running.set(false);
        refusal.set(List.of(Finding.block("carelog.adjust." + why)));
    }

    Pending entry() {
        return entry;
    }

    TimeField start() {
        return start;
    }

    TimeField end() {
        return end;
    }

    StringProperty breakMinutesProperty() {
        return breakMinutes;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    ObservableValue<List<Finding>> findings() {
        return findings;
    }

    /** What the entry would say after it. */
    ObservableValue<Optional<Worked>> after() {
        return after;
    }

    ObservableValue<Boolean> running() {
        return running;
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Pending>> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
