package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of the care log: what it is narrowed down to, what it shows, and what is ticked. */
final class CareLogListViewModel {

    /**
     * How the list stands.
     *
     * @param more whether there are more entries than are shown
     * @param trouble why the list could not be read, if it could not
     */
    record Standing(CareLog.Tally tally, boolean more, Optional<Finding> trouble) {}

    private static final CareLog.Tally NOTHING = new CareLog.Tally(Map.of(), Map.of());

    private final Actor actor;
    private final OpenCareLog openCareLog;
    private final Background background;
    private final InstantSource clock;
    private final ZoneId zone;

    private final ObjectProperty<Optional<EntryStatus>> status =
            new SimpleObjectProperty<>(this, "status", Optional.of(EntryStatus.PENDING));
    private final ObjectProperty<Period> period =
            new SimpleObjectProperty<>(this, "period", Period.ANY_TIME);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableList<CareLogItem> items = FXCollections.observableArrayList();
    private final ObservableSet<EntryId> ticked = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(
                    this, "standing", new Standing(NOTHING, false, Optional.empty()));

    private boolean reading;
    private boolean readAgain;

    CareLogListViewModel(
            Actor actor,
            OpenCareLog openCareLog,
            Background background,
            InstantSource clock,
            ZoneId zone) {
        this.actor = actor;
        this.openCareLog = openCareLog;
        this.background = background;
        this.clock = clock;
        this.zone = zone;
        status.subscribe((_, _) -> narrow());
        period.subscribe((_, _) -> narrow());
        words.subscribe((_, _) -> narrow());
    }

    private void narrow() {
        ticked.clear();
        reload();
    }

    /** However often it is asked for meanwhile, one further reading is enough. */
    void reload() {
        if (reading) {
            readAgain = true;
            return;
        }
        reading = true;
        var query = query();
        background.run(() -> openCareLog.handle(actor, query), this::show, _ -> notRead());
    }

    private OpenCareLog.Query query() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new OpenCareLog.Query(
                status.get().map(Set::of).orElseGet(() -> EnumSet.allOf(EntryStatus.class)),
                period.get().from(today),
                period.get().until(today),
                words.get());
    }

    private void show(Outcome<OpenCareLog.Snapshot> outcome) {
        switch (outcome) {
            case Outcome.Done<OpenCareLog.Snapshot>(var snapshot, var _) -> show(snapshot);
            case Outcome.Refused<OpenCareLog.Snapshot>(var reasons) -> trouble(reasons.getFirst());
            case Outcome.Stale<OpenCareLog.Snapshot> _ -> readAgain = true;
        }
        finish();
    }

    private void show(OpenCareLog.Snapshot snapshot) {
        var entries = snapshot.lines().stream().map(CareLogItem.Entry::new).toList();
        items.setAll(grouped(entries, snapshot.limits()));
        ticked.retainAll(tickable().map(entry -> entry.line().entry().id()).toList());
        standing.set(new Standing(snapshot.tally(), snapshot.more(), Optional.empty()));
    }

    /** What is on the screen stays there: it was true a moment ago. */
    private void notRead() {
        trouble(Finding.block("carelog.list.not_read"));
        finish();
    }

    private void trouble(Finding why) {
        var last = standing.get();
        standing.set(new Standing(last.tally(), last.more(), Optional.of(why)));
    }

    private void finish() {
        reading = false;
        if (readAgain) {
            readAgain = false;
            reload();
        }
    }

    private List<CareLogItem> grouped(List<CareLogItem.Entry> entries, Age.Limits limits) {
        return status.get().equals(Optional.of(EntryStatus.PENDING))
                ? waiting(entries, limits)
                : grouped(entries, this::day, CareLogItem.Day::new);
    }

    /** What is not right comes first: it waits for an answer, not for an agreement. */
    private static List<CareLogItem> waiting(List<CareLogItem.Entry> entries, Age.Limits limits) {
        var queried = entries.stream().filter(CareLogItem.Entry::isQueried).toList();
        var others = entries.stream().filter(entry -> !entry.isQueried()).toList();
        return Stream.concat(
                        grouped(
                                queried,
                                _ -> EntryStatus.PENDING,
                                (_, all) -> new CareLogItem.Queried(all))
                                .stream(),
                        grouped(
                                others,
                                entry -> Age.of(entry.line().entry().worked().when().end(), limits),
                                CareLogItem.Waiting::new)
                                .stream())
                .toList();
    }

    private LocalDate day(CareLogItem.Entry entry) {
        return LocalDate.ofInstant(entry.line().entry().worked().when().start(), zone);
    }

    private static <K> List<CareLogItem> grouped(
            List<CareLogItem.Entry> entries,
            Function<CareLogItem.Entry, K> group,
            BiFunction<K, List<CareLogItem.Entry>, CareLogItem> heading) {
        var groups =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        group, LinkedHashMap::new, Collectors.toList()));
        var items = new ArrayList<CareLogItem>();
        groups.forEach(
                (key, members) -> {
                    items.add(heading.apply(key, members));
                    items.addAll(members);
                });
        return items;
    }

    private Stream<CareLogItem.Entry> tickable() {
        return entries().filter(CareLogItem.Entry::canBeConfirmed);
    }

    private Stream<CareLogItem.Entry> entries() {
        return items.stream()
                .flatMap(
                        item ->
                                item instanceof CareLogItem.Entry entry
                                        ? Stream.of(entry)
                                        : Stream.empty());
    }

    /** Ticks what the row stands for; where all of that is ticked, takes the ticks away. */
    void tick(CareLogItem item) {
        var ids = pendingOf(item);
        if (ticked.containsAll(ids)) {
            ids.forEach(ticked::remove);
        } else {
            ticked.addAll(ids);
        }
    }

    boolean isTicked(CareLogItem item) {
        var ids = pendingOf(item);
        return !ids.isEmpty() && ticked.containsAll(ids);
    }

    boolean isTickable(CareLogItem item) {
        return !pendingOf(item).isEmpty();
    }

    private static List<EntryId> pendingOf(CareLogItem item) {
        return item.standsFor().stream()
                .filter(CareLogItem.Entry::canBeConfirmed)
                .map(entry -> entry.line().entry().id())
                .toList();
    }

    List<CareLog.Line> tickedLines() {
        return tickable()
                .map(CareLogItem.Entry::line)
                .filter(line -> ticked.contains(line.entry().id()))
                .toList();
    }

    Optional<CareLog.Line> line(EntryId id) {
        return entries()
                .map(CareLogItem.Entry::line)
                .filter(line -> line.entry().id().equals(id))
                .findFirst();
    }

    ObjectProperty<Optional<EntryStatus>> statusProperty() {
        return status;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObservableList<CareLogItem> items() {
        return items;
    }

    ObservableSet<EntryId> ticked() {
        return ticked;
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }
}
