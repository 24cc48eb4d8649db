package coop.equalcare.hatstand.payroll.ui.rates;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.payroll.domain.MissingRate;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.ui.PayDeeds;
import coop.equalcare.hatstand.payroll.usecase.OpenRates;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.usecase.AddRate;
import coop.equalcare.hatstand.rates.usecase.SetPayElement;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mends what a run lacks: adds a rate, and says how payroll software knows a kind of time. */
public final class RatesViewModel {

    private static final Pattern POUNDS = Pattern.compile("£?(\\d{1,4})(?:\\.(\\d{2}))?");

    private final Actor actor;
    private final ReadOnlyObjectWrapper<OpenRates.Opened> opened;
    private final Map<PayKind, PayElement> elements = new EnumMap<>(PayKind.class);
    private final PayDeeds deeds;
    private final Background background;

    private final ObjectProperty<Optional<Payee>> person =
            new SimpleObjectProperty<>(this, "person", Optional.empty());
    private final ObjectProperty<PayKind> kind =
            new SimpleObjectProperty<>(this, "kind", PayKind.VISIT);
    private final StringProperty pounds = new SimpleStringProperty(this, "pounds", "");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final StringProperty source = new SimpleStringProperty(this, "source", "");
    private final ObjectProperty<PayKind> codeKind = new SimpleObjectProperty<>(this, "codeKind");
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty countsForMinimumWage =
            new SimpleBooleanProperty(this, "countsForMinimumWage", true);
    private final ReadOnlyObjectWrapper<List<Finding>> saidOfRate =
            new ReadOnlyObjectWrapper<>(this, "saidOfRate", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> saidOfCode =
            new ReadOnlyObjectWrapper<>(this, "saidOfCode", List.of());

    /**
     * @param firstDay what a new rate would count from
     */
    public RatesViewModel(
            Actor actor,
            OpenRates.Opened opened,
            LocalDate firstDay,
            PayDeeds deeds,
            Background background) {
        this.actor = actor;
        this.opened = new ReadOnlyObjectWrapper<>(this, "opened", opened);
        opened.elements().forEach(element -> elements.put(element.kind(), element));
        this.deeds = deeds;
        this.background = background;
        from.set(firstDay);
        codeKind.subscribe(this::showCodeOf);
        codeKind.set(firstWithoutCode());
    }

    private PayKind firstWithoutCode() {
        for (var candidate : PayKind.values()) {
            if (elementOf(candidate).isEmpty()) {
                return candidate;
            }
        }
        return PayKind.VISIT;
    }

    private Optional<PayElement> elementOf(PayKind wanted) {
        return Optional.ofNullable(elements.get(wanted));
    }

    private void showCodeOf(PayKind chosen) {
        var element = elementOf(chosen);
        code.set(element.map(PayElement::code).orElse(""));
        name.set(element.map(PayElement::name).orElse(""));
        countsForMinimumWage.set(element.map(PayElement::countsForMinimumWage).orElse(true));
    }

    public void addRate() {
        addRate(() -> {});
    }

    private void addRate(Runnable then) {
        var pence = pence(pounds.get());
        if (pence.isEmpty()) {
            saidOfRate.set(List.of(Finding.block("payroll.rates.amount")));
            return;
        }
        if (from.get() == null) {
            saidOfRate.set(List.of(Finding.block("payroll.rates.day_missing")));
            return;
        }
        var command =
                new AddRate.Command(
                        person.get().map(Payee::id),
                        kind.get(),
                        pence.get(),
                        from.get(),
                        source.get().strip());
        background.run(
                () -> deeds.addRate().handle(actor, command), outcome -> showRate(outcome, then));
    }

    /** {@code 13}, {@code 13.45} and {@code £13.45} are amounts; anything else is asked again. */
    private static Optional<Long> pence(String typed) {
        var amount = POUNDS.matcher(typed.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        var part = amount.group(2) == null ? "00" : amount.group(2);
        return Optional.of(Long.parseLong(amount.group(1) + part));
    }

    private void showRate(Outcome<Rate> outcome, Runnable then) {
        saidOfRate.set(said(outcome, Finding.note("payroll.rates.added", kind.get(), from.get())));
        if (outcome instanceof Outcome.Done<Rate> _) {
            pounds.set("");
            source.set("");
            then.run();
            reread();
        }
    }

    public void setCode() {
        setCode(() -> {});
    }

    private void setCode(Runnable then) {
        var command =
                new SetPayElement.Command(
                        codeKind.get(), code.get(), name.get(), countsForMinimumWage.get());
        background.run(
                () -> deeds.setPayElement().handle(actor, command),
                outcome -> showCode(outcome, then));
    }

    private void showCode(Outcome<PayElement> outcome, Runnable then) {
        saidOfCode.set(said(outcome, Finding.note("payroll.rates.set", codeKind.get())));
        if (outcome instanceof Outcome.Done<PayElement>(var set, var _)) {
            elements.put(set.kind(), set);
            showCodeOf(set.kind());
            then.run();
        }
    }

    /** What holds now is shown as it is now. */
    private void reread() {
        background.run(
                () -> deeds.openRates().handle(actor),
                outcome -> {
                    if (outcome instanceof Outcome.Done<OpenRates.Opened>(var now, var _)) {
                        opened.set(now);
                    }
                });
    }

    private static List<Finding> said(Outcome<?> outcome, Finding done) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of(done);
            case Outcome.Refused<?>(var reasons) -> reasons;
            case Outcome.Stale<?> _ -> List.of(Finding.block("payroll.screen.stale"));
        };
    }

    /** Whether something of a rate was typed that is not added yet. */
    boolean isRateTyped() {
        return !pounds.get().isBlank() || !source.get().isBlank();
    }

    private boolean isCodeTyped() {
        var element = elementOf(codeKind.get());
        return !code.get().strip().equals(element.map(PayElement::code).orElse(""))
                || !name.get().strip().equals(element.map(PayElement::name).orElse(""));
    }

    /** What would be lost if it were closed now. */
    public Optional<Unsaved> unsaved() {
        return isRateTyped() || isCodeTyped()
                ? Optional.of(new UnsavedRates(this))
                : Optional.empty();
    }

    /** Adds the rate and sets the code, whichever was typed; goes on once nothing is left. */
    void saveAll(Runnable then) {
        if (isRateTyped()) {
            addRate(() -> saveAll(then));
        } else if (isCodeTyped()) {
            setCode(() -> saveAll(then));
        } else {
            then.run();
        }
    }

    void forget() {
        pounds.set("");
        source.set("");
        showCodeOf(codeKind.get());
    }

    public List<Payee> people() {
        return opened.get().people();
    }

    public ReadOnlyObjectProperty<OpenRates.Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Fills in for whom, what kind of time and from when, so that only the amount is left. */
    public void mend(MissingRate missing) {
        person.set(Optional.of(missing.person()));
        kind.set(missing.kind());
        from.set(missing.first());
        saidOfRate.set(List.of());
    }

    /** Nobody means everybody. */
    public ObjectProperty<Optional<Payee>> personProperty() {
        return person;
    }

    public ObjectProperty<PayKind> kindProperty() {
        return kind;
    }

    public StringProperty poundsProperty() {
        return pounds;
    }

    public ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    public ObjectProperty<PayKind> codeKindProperty() {
        return codeKind;
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

    public ReadOnlyObjectProperty<List<Finding>> saidOfRateProperty() {
        return saidOfRate.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> saidOfCodeProperty() {
        return saidOfCode.getReadOnlyProperty();
    }
}
