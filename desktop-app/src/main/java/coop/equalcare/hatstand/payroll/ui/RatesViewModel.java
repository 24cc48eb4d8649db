package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.usecase.OpenRates;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.usecase.AddRate;
import coop.equalcare.hatstand.rates.usecase.SetPayElement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mends what a run lacks: adds a rate, and says how payroll software knows a kind of time. */
public final class RatesViewModel {

    private static final Pattern POUNDS = Pattern.compile("£?(\\d{1,4})(?:\\.(\\d{2}))?");

    private final Actor actor;
    private final OpenRates.Opened opened;
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
        this.opened = opened;
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
        return opened.elements().stream().filter(one -> one.kind() == wanted).findFirst();
    }

    private void showCodeOf(PayKind chosen) {
        var element = elementOf(chosen);
        code.set(element.map(PayElement::code).orElse(""));
        name.set(element.map(PayElement::name).orElse(""));
        countsForMinimumWage.set(element.map(PayElement::countsForMinimumWage).orElse(true));
    }

    public void addRate() {
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
        background.run(() -> deeds.addRate().handle(actor, command), this::showRate);
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

    private void showRate(Outcome<Rate> outcome) {
        saidOfRate.set(said(outcome, Finding.note("payroll.rates.added", kind.get(), from.get())));
    }

    public void setCode() {
        var command =
                new SetPayElement.Command(
                        codeKind.get(), code.get(), name.get(), countsForMinimumWage.get());
        background.run(() -> deeds.setPayElement().handle(actor, command), this::showCode);
    }

    private void showCode(Outcome<PayElement> outcome) {
        saidOfCode.set(said(outcome, Finding.note("payroll.rates.set", codeKind.get())));
    }

    private static List<Finding> said(Outcome<?> outcome, Finding done) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of(done);
            case Outcome.Refused<?>(var reasons) -> reasons;
            case Outcome.Stale<?> _ -> List.of(Finding.block("payroll.screen.stale"));
        };
    }

    public List<Payee> people() {
        return opened.people();
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
