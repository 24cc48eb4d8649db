package coop.equalcare.hatstand.rostering.ui.offer;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.away.OfferChange;
import coop.equalcare.hatstand.rostering.domain.away.OfferRules;
import coop.equalcare.hatstand.rostering.ui.form.TypedTime;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.away.ChangeOffer;
import coop.equalcare.hatstand.rostering.usecase.away.ReadOffer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours that somebody offers, day by day, and the single days that differ. */
public final class OfferViewModel {

    private static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);
    private static final Duration USUAL = Duration.ofHours(3);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private final RosterBoardViewModel board;
    private final PersonId person;
    private final String name;
    private final ObservableList<OfferedHours> hours = FXCollections.observableArrayList();
    private final ObservableList<AvailabilityWindow> days = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable LocalDate> first = new SimpleObjectProperty<>(this, "first");
    final ObjectProperty<@Nullable LocalDate> last = new SimpleObjectProperty<>(this, "last");
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ReadOnlyObjectWrapper<Duration> total =
            new ReadOnlyObjectWrapper<>(this, "total", Duration.ZERO);
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper(this, "savable");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private Optional<List<AvailabilityWindow>> seen = Optional.empty();
    private boolean saving;

    public OfferViewModel(RosterBoardViewModel board, PersonId person, String name) {
        this.board = board;
        this.person = person;
        this.name = name;
        first.subscribe((_, _) -> judge());
        last.subscribe((_, _) -> judge());
        read();
    }

    private void read() {
        var desk = board.desk();
        var query = new ReadOffer.Query(person);
        desk.background()
                .run(
                        () -> board.deeds().away().readOffer().handle(desk.actor(), query),
                        this::show,
                        _ -> refuse("rostering.offer.not_read"));
    }

    private void show(Outcome<List<AvailabilityWindow>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<AvailabilityWindow>>(var found, var _) -> {
                seen = Optional.of(found);
                found.stream()
                        .filter(it -> !it.isForOneDay())
                        .map(OfferedHours::of)
                        .forEach(this::keep);
                days.setAll(found.stream().filter(AvailabilityWindow::isForOneDay).toList());
                judge();
            }
            case Outcome.Refused<List<AvailabilityWindow>>(var reasons) -> findings.set(reasons);
            case Outcome.Stale<List<AvailabilityWindow>> _ -> read();
        }
    }

    private void keep(OfferedHours window) {
        window.from.subscribe((_, _) -> judge());
        window.until.subscribe((_, _) -> judge());
        hours.add(window);
    }

    /** Another stretch on that day, after the last one. */
    void add(DayOfWeek day) {
        var start =
                hours.stream()
                        .filter(it -> it.day() == day)
                        .flatMap(it -> TypedTime.read(it.until.get()).stream())
                        .reduce((_, later) -> later)
                        .filter(it -> it.isBefore(LATEST))
                        .orElse(DAY_BEGINS);
        keep(OfferedHours.begin(day, start, start.plus(USUAL)));
        judge();
    }

    void remove(OfferedHours window) {
        hours.remove(window);
        judge();
    }

    /** What that day has is what the others have from now on. */
    void copy(DayOfWeek day, Collection<DayOfWeek> to) {
        var copied = hours.stream().filter(it -> it.day() == day).toList();
        for (var other : to) {
            if (other != day) {
                hours.removeIf(it -> it.day() == other);
                copied.forEach(it -> keep(it.copiedTo(other)));
            }
        }
        judge();
    }

    void notOn(LocalDate day) {
        addDay(AvailabilityWindow.notOn(day));
    }

    void alsoOn(LocalDate day, LocalTime from, LocalTime until) {
        addDay(AvailabilityWindow.alsoOn(day, from, until));
    }

    private void addDay(AvailabilityWindow window) {
        if (!days.contains(window)) {
            days.add(window);
        }
        judge();
    }

    void removeDay(AvailabilityWindow window) {
        days.remove(window);
        judge();
    }

    /** All that stands there; empty where a time cannot be read. */
    private Optional<List<AvailabilityWindow>> typed() {
        var windows =
                hours.stream()
                        .map(
                                it ->
                                        it.read(
                                                Optional.ofNullable(first.get()),
                                                Optional.ofNullable(last.get())))
                        .toList();
        return windows.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        Stream.concat(windows.stream().flatMap(Optional::stream), days.stream())
                                .toList());
    }

    /** The same with what counts until the change does. */
    private Optional<List<AvailabilityWindow>> offered() {
        return typed().map(
                        it ->
                                OfferChange.of(
                                        seen.orElse(List.of()),
                                        it,
                                        Optional.ofNullable(first.get())
                                                .filter(today()::isBefore)));
    }

    private void judge() {
        var offered = offered();
        findings.set(
                offered.map(OfferRules::check)
                        .orElseGet(() -> List.of(Finding.block("rostering.offer.unreadable"))));
        savable.set(isTouched() && findings.get().stream().noneMatch(Finding::blocks));
        total.set(
                typed().stream()
                        .flatMap(List::stream)
                        .filter(it -> !it.isForOneDay())
                        .map(AvailabilityWindow::length)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    /** Whether something else stands there than was read. */
    boolean isTouched() {
        return !done.get()
                && seen.filter(
                                it ->
                                        offered()
                                                .filter(
                                                        now ->
                                                                new HashSet<>(now)
                                                                        .equals(new HashSet<>(it)))
                                                .isEmpty())
                        .isPresent();
    }

    public void save() {
        saveAnd(() -> {});
    }

    /**
     * @param then where to go once it is saved; if it cannot be, nobody goes anywhere
     */
    void saveAnd(Runnable then) {
        if (!saving && savable.get() && board.mayChange(Optional.empty())) {
            saving = true;
            var deeds = board.deeds().away();
            var command =
                    new ChangeOffer.Command(person, offered().orElseThrow(), seen.orElseThrow());
            var actor = board.desk().actor();
            board.moves()
                    .history()
                    .run(
                            () -> deeds.changeOffer().handle(actor, command),
                            outcome -> settle(outcome, then),
                            () -> refuse("rostering.form.not_saved"));
        }
    }

    private void settle(Outcome<ChangeOffer.Changed> outcome, Runnable then) {
        saving = false;
        switch (outcome) {
            case Outcome.Done<ChangeOffer.Changed>(var changed, var found) -> {
                var sentence = board.words().texts().get("rostering.offer.did", name, total.get());
                board.moves()
                        .history()
                        .did(sentence, OfferBack.done(board.deeds().away(), changed), found);
                done.set(true);
                then.run();
            }
            case Outcome.Refused<ChangeOffer.Changed>(var reasons) -> findings.set(reasons);
            case Outcome.Stale<ChangeOffer.Changed> _ -> refuse("rostering.offer.stale");
        }
    }

    private void refuse(String key) {
        saving = false;
        findings.set(List.of(Finding.block(key)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(board.now(), board.words().texts().zone());
    }

    LocalTime now() {
        return LocalTime.ofInstant(board.now(), board.words().texts().zone())
                .withSecond(0)
                .withNano(0);
    }

    String name() {
        return name;
    }

    ObservableList<OfferedHours> hours() {
        return hours;
    }

    ObservableList<AvailabilityWindow> days() {
        return days;
    }

    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Of a week, the days that differ not counted. */
    ReadOnlyObjectProperty<Duration> totalProperty() {
        return total.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savableProperty() {
        return savable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
