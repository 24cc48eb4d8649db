package coop.equalcare.hatstand.carelog.ui.query;

import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.QueryRules;
import coop.equalcare.hatstand.carelog.usecase.AnswerQuery;
import coop.equalcare.hatstand.carelog.usecase.QueryEntry;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The form in which somebody says what is not right about an entry, or what settles it. */
public final class QueryViewModel {

    /** What the form is for; its words are named after it. */
    public enum Purpose {
        ASK,
        ANSWER
    }

    private final Purpose purpose;
    private final Pending entry;
    private final List<PersonId> whoMaySay;
    private final Background background;
    private final BiFunction<Optional<PersonId>, String, List<Finding>> rules;
    private final BiFunction<Optional<PersonId>, String, Outcome<Pending>> deed;

    private final ObjectProperty<Optional<PersonId>> person =
            new SimpleObjectProperty<>(this, "person", Optional.empty());
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running");
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyObjectWrapper<Optional<Pending>> saved =
            new ReadOnlyObjectWrapper<>(this, "saved", Optional.empty());
    private final ObservableValue<List<Finding>> findings;
    private Runnable afterwards = () -> {};

    private QueryViewModel(
            Purpose purpose,
            Pending entry,
            List<PersonId> whoMaySay,
            Background background,
            BiFunction<Optional<PersonId>, String, List<Finding>> rules,
            BiFunction<Optional<PersonId>, String, Outcome<Pending>> deed) {
        this.purpose = purpose;
        this.entry = entry;
        this.whoMaySay = List.copyOf(whoMaySay);
        this.background = background;
        this.rules = rules;
        this.deed = deed;
        if (whoMaySay.size() == 1) {
            person.set(Optional.of(whoMaySay.getFirst()));
        }
        this.findings =
                Bindings.createObjectBinding(
                        () -> this.rules.apply(person.get(), text.get()), person, text);
    }

    /** One who was there speaks for themselves; anybody else writes down who told them. */
    public static QueryViewModel asking(
            Actor actor, QueryEntry queryEntry, Background background, Pending entry) {
        var attendees = entry.support().attendees();
        var self = actor.person();
        return new QueryViewModel(
                Purpose.ASK,
                entry,
                attendees.contains(self) ? List.of(self) : attendees,
                background,
                (person, text) ->
                        person.map(it -> QueryRules.toAsk(entry, it, self, text))
                                .orElseGet(() -> List.of(Finding.block("carelog.query.whose"))),
                (person, text) ->
                        queryEntry.handle(
                                actor,
                                new QueryEntry.Command(
                                        entry.id(), entry.edition(), person.orElseThrow(), text)));
    }

    /** Answers the query that is open. */
    public static QueryViewModel answering(
            Actor actor, AnswerQuery answerQuery, Background background, Pending entry) {
        var query = entry.openQuery().orElseThrow();
        return new QueryViewModel(
                Purpose.ANSWER,
                entry,
                List.of(),
                background,
                (_, text) -> QueryRules.toAnswer(entry, actor.person(), text),
                (_, text) ->
                        answerQuery.handle(
                                actor, new AnswerQuery.Command(entry.id(), query.number(), text)));
    }

    void save() {
        saveAnd(() -> {});
    }

    private void saveAnd(Runnable then) {
        if (running.get() || findings.getValue().stream().anyMatch(Finding::blocks)) {
            return;
        }
        afterwards = then;
        refusal.set(List.of());
        running.set(true);
        var who = person.get();
        var what = text.get();
        background.run(() -> deed.apply(who, what), this::show, _ -> refuse("not_saved"));
    }

    private void show(Outcome<Pending> outcome) {
        switch (outcome) {
            case Outcome.Done<Pending>(var done, var _) -> {
                running.set(false);
                saved.set(Optional.of(done));
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
        refusal.set(List.of(Finding.block("carelog.query." + why)));
    }

    /** What would be lost if it were closed now. */
    public Optional<Unsaved> unsaved(Runnable close) {
        return text.get().isBlank() ? Optional.empty() : Optional.of(new Typed(close));
    }

    /** Words that somebody typed about this entry. */
    private final class Typed implements Unsaved {

        private final Runnable close;

        private Typed(Runnable close) {
            this.close = close;
        }

        @Override
        public Finding what() {
            return Finding.note("carelog.query.unsaved");
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

    Purpose purpose() {
        return purpose;
    }

    Pending entry() {
        return entry;
    }

    /** Empty where it does not matter who says it. */
    List<PersonId> whoMaySay() {
        return whoMaySay;
    }

    ObjectProperty<Optional<PersonId>> personProperty() {
        return person;
    }

    StringProperty textProperty() {
        return text;
    }

    ObservableValue<List<Finding>> findings() {
        return findings;
    }

    ObservableValue<Boolean> running() {
        return running;
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The entry as it is after it. */
    public ReadOnlyObjectProperty<Optional<Pending>> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
