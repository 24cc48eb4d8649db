package coop.equalcare.hatstand.payroll.ui.rates;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.usecase.SetPayElement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How payroll software knows each kind of time. What was typed for one kind is kept while another
 * is looked at.
 */
public final class CodesViewModel {

    private record Typed(String code, String name, boolean countsForMinimumWage) {

        static final Typed NOTHING = new Typed("", "", true);

        static Typed as(PayElement element) {
            return new Typed(element.code(), element.name(), element.countsForMinimumWage());
        }
    }

    private final Actor actor;
    private final SetPayElement setPayElement;
    private final Background background;
    private final Map<PayKind, Typed> kept = new EnumMap<>(PayKind.class);
    private final Map<PayKind, Typed> typed = new EnumMap<>(PayKind.class);

    private final ObjectProperty<PayKind> kind;
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty countsForMinimumWage =
            new SimpleBooleanProperty(this, "countsForMinimumWage", true);
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());

    CodesViewModel(
            Actor actor,
            List<PayElement> elements,
            SetPayElement setPayElement,
            Background background) {
        this.actor = actor;
        this.setPayElement = setPayElement;
        this.background = background;
        elements.forEach(element -> kept.put(element.kind(), Typed.as(element)));
        kind = new SimpleObjectProperty<>(this, "kind", firstWithoutCode());
        show(kind.get());
        kind.subscribe(
                (before, chosen) -> {
                    typed.put(before, shown());
                    show(chosen);
                });
    }

    private PayKind firstWithoutCode() {
        return Stream.of(PayKind.values())
                .filter(candidate -> !kept.containsKey(candidate))
                .findFirst()
                .orElse(PayKind.VISIT);
    }

    private Typed kept(PayKind of) {
        return kept.getOrDefault(of, Typed.NOTHING);
    }

    private Typed shown() {
        return new Typed(code.get().strip(), name.get().strip(), countsForMinimumWage.get());
    }

    private void show(PayKind chosen) {
        var now = typed.getOrDefault(chosen, kept(chosen));
        code.set(now.code());
        name.set(now.name());
        countsForMinimumWage.set(now.countsForMinimumWage());
    }

    public void set() {
        set(() -> {});
    }

    private void set(Runnable then) {
        var command =
                new SetPayElement.Command(
                        kind.get(), code.get(), name.get(), countsForMinimumWage.get());
        background.run(() -> setPayElement.handle(actor, command), outcome -> show(outcome, then));
    }

    private void show(Outcome<PayElement> outcome, Runnable then) {
        said.set(Said.of(outcome, Finding.note("payroll.rates.set", kind.get())));
        if (outcome instanceof Outcome.Done<PayElement>(var element, var _)) {
            kept.put(element.kind(), Typed.as(element));
            typed.remove(element.kind());
            show(kind.get());
            then.run();
        }
    }

    /** The first kind for which something was typed that is not set yet. */
    private Optional<PayKind> unset() {
        typed.put(kind.get(), shown());
        return typed.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(kept(entry.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isTyped() {
        return unset().isPresent();
    }

    /** Sets one kind after the other; goes on once nothing is left. */
    void saveAll(Runnable then) {
        unset().ifPresentOrElse(
                        next -> {
                            kind.set(next);
                            set(() -> saveAll(then));
                        },
                        then);
    }

    void forget() {
        typed.clear();
        show(kind.get());
    }

    public ObjectProperty<PayKind> kindProperty() {
        return kind;
    }

    public StringProperty codeProperty() {
        return code;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public BooleanProperty countsForMinimumWageProperty() {
        return countsForMinimumWage;
    }

    public ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}
