package coop.equalcare.hatstand.payroll.ui.rates;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.payroll.domain.MissingRate;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.ui.Mending;
import coop.equalcare.hatstand.payroll.ui.PayDeeds;
import coop.equalcare.hatstand.payroll.usecase.OpenRates;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateRules;
import coop.equalcare.hatstand.rates.usecase.AddRate;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends what a run lacks: adds a rate, and says how payroll software knows a kind of time. A rate
 * cannot be taken back, so it is said in words and asked before it is added.
 */
public final class RatesViewModel {

    /**
     * A rate that is about to be added for good.
     *
     * @param paysNothingBack whether it begins in days that are paid already, and stay as they were
     */
    public record Question(AddRate.Command rate, Optional<Payee> person, boolean paysNothingBack) {}

    private static final Pattern POUNDS = Pattern.compile("£?(\\d{1,4})(?:\\.(\\d{2}))?");

    private final Actor actor;
    private final ReadOnlyObjectWrapper<OpenRates.Opened> opened;
    private final LocalDate firstDay;
    private final PayDeeds deeds;
    private final Background background;
    private final CodesViewModel codes;

    private final ObjectProperty<Optional<Payee>> person =
            new SimpleObjectProperty<>(this, "person", Optional.empty());
    private final ObjectProperty<PayKind> kind =
            new SimpleObjectProperty<>(this, "kind", PayKind.VISIT);
    private final StringProperty pounds = new SimpleStringProperty(this, "pounds", "");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final StringProperty source = new SimpleStringProperty(this, "source", "");
    private final ReadOnlyObjectWrapper<Optional<Question>> asking =
            new ReadOnlyObjectWrapper<>(this, "asking", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private Runnable afterwards = () -> {};

    /**
     * @param firstDay the first one that is not paid yet: what a new rate would count from
     */
    public RatesViewModel(
            Actor actor,
            OpenRates.Opened opened,
            LocalDate firstDay,
            PayDeeds deeds,
            Background background) {
        this.actor = actor;
        this.opened = new ReadOnlyObjectWrapper<>(this, "opened", opened);
        this.firstDay = firstDay;
        this.deeds = deeds;
        this.background = background;
        this.codes =
                new CodesViewModel(actor, opened.elements(), deeds.setPayElement(), background);
        from.set(firstDay);
        Stream.<Observable>of(person, kind, pounds, from, source)
                .forEach(part -> part.subscribe(this::changeIt));
    }

    /** Says what would be added and asks whether it should be. */
    public void askToAdd() {
        askToAdd(() -> {});
    }

    private void askToAdd(Runnable then) {
        if (asking.get().isPresent()) {
            afterwards = then;
            return;
        }
        var pence = pence(pounds.get());
        if (pence.isEmpty()) {
            said.set(List.of(Finding.block("payroll.rates.amount")));
        } else if (from.get() == null) {
            said.set(List.of(Finding.block("payroll.rates.day_missing")));
        } else {
            var question = question(pence.get());
            var findings = RateRules.check(pence.get(), question.rate().source());
            said.set(findings);
            if (findings.stream().noneMatch(Finding::blocks)) {
                afterwards = then;
                asking.set(Optional.of(question));
            }
        }
    }

    private Question question(long pence) {
        var rate =
                new AddRate.Command(
                        person.get().map(Payee::id),
                        kind.get(),
                        pence,
                        from.get(),
                        source.get().strip());
        return new Question(rate, person.get(), from.get().isBefore(firstDay));
    }

    /** Back to the form, with what was typed. */
    public void changeIt() {
        asking.set(Optional.empty());
        afterwards = () -> {};
    }

    /** Adds what was asked about, once however often it is pressed. */
    public void addRate() {
        asking.get()
                .ifPresent(
                        question -> {
                            var then = afterwards;
                            changeIt();
                            background.run(
                                    () -> deeds.addRate().handle(actor, question.rate()),
                                    outcome -> show(outcome, question.rate(), then));
                        });
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

    private void show(Outcome<Rate> outcome, AddRate.Command added, Runnable then) {
        var done = Finding.note("payroll.rates.added", added.kind(), added.validFrom());
        said.set(Said.of(outcome, done));
        if (outcome instanceof Outcome.Done<Rate> _) {
            pounds.set("");
            source.set("");
            then.run();
            reread();
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

    /** Whether something of a rate was typed that is not added yet. */
    boolean isRateTyped() {
        return !pounds.get().isBlank() || !source.get().isBlank();
    }

    /** What would be lost if it were closed now. */
    public Optional<Unsaved> unsaved() {
        return isRateTyped() || codes.isTyped()
                ? Optional.of(new UnsavedRates(this))
                : Optional.empty();
    }

    /**
     * Sets the codes and asks about the rate, whichever was typed; goes on once nothing is left.
     */
    void saveAll(Runnable then) {
        codes.saveAll(
                () -> {
                    if (isRateTyped()) {
                        askToAdd(then);
                    } else {
                        then.run();
                    }
                });
    }

    void forget() {
        pounds.set("");
        source.set("");
        codes.forget();
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
        said.set(List.of());
    }

    /** Fills in what a run lacks. */
    public void mend(Mending lacking) {
        switch (lacking) {
            case Mending.Rate rate ->
                    opened.get().missing().stream()
                            .filter(one -> isAbout(rate, one))
                            .findFirst()
                            .ifPresent(this::mend);
            case Mending.Code(var without) -> codes.kindProperty().set(without);
        }
    }

    private static boolean isAbout(Mending.Rate rate, MissingRate one) {
        return rate.equals(new Mending.Rate(one.person().id(), one.kind()));
    }

    public CodesViewModel codes() {
        return codes;
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

    public ReadOnlyObjectProperty<Optional<Question>> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> saidOfRateProperty() {
        return said.getReadOnlyProperty();
    }
}
