package coop.equalcare.hatstand.audit.ui;

import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.audit.domain.TrailPart;
import coop.equalcare.hatstand.audit.usecase.ExportTrail;
import coop.equalcare.hatstand.audit.usecase.SearchTrail;
import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The trail a page at a time, narrowed down by day, person and kind, and its proof. */
public final class TrailViewModel {

    /** What the screen can do. */
    public record Deeds(
            Actor actor,
            SearchTrail search,
            VerifyTrail verify,
            ExportTrail export,
            Function<String, Outcome<List<People.Line>>> find) {}

    static final int PAGE = 100;

    private static final SearchTrail.Page NOTHING = new SearchTrail.Page(List.of(), false);

    private final Deeds deeds;
    private final Background background;
    private final Jobs jobs;
    private final ZoneId zone;
    private final Deque<Optional<TrailEvents.Place>> earlier = new ArrayDeque<>();
    private Optional<TrailEvents.Place> here = Optional.empty();
    private TrailEvents.Wanted wanted = TrailEvents.Wanted.EVERYTHING;
    private int asked;

    private final ObjectProperty<@Nullable LocalDate> from =
            new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> until =
            new SimpleObjectProperty<>(this, "until");
    private final StringProperty who = new SimpleStringProperty(this, "who", "");
    private final StringProperty about = new SimpleStringProperty(this, "about", "");
    private final ObjectProperty<TrailPart> part =
            new SimpleObjectProperty<>(this, "part", TrailPart.EVERYTHING);
    private final ReadOnlyObjectWrapper<SearchTrail.Page> page =
            new ReadOnlyObjectWrapper<>(this, "page", NOTHING);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());

    public TrailViewModel(Deeds deeds, Background background, Jobs jobs, ZoneId zone) {
        this.deeds = deeds;
        this.background = background;
        this.jobs = jobs;
        this.zone = zone;
    }

    /** From the newest on. */
    public void search() {
        background.run(this::resolve, this::begin);
    }

    private Outcome<TrailEvents.Wanted> resolve() {
        return person(who.get())
                .then(actor -> person(about.get()).map(subject -> wanted(actor, subject)));
    }

    private TrailEvents.Wanted wanted(Optional<PersonId> actor, Optional<PersonId> subject) {
        return new TrailEvents.Wanted(
                Optional.ofNullable(from.get()).map(this::begins),
                Optional.ofNullable(until.get()).map(last -> begins(last.plusDays(1))),
                actor,
                subject.map(PersonId::value),
                part.get().beginnings(),
                true);
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Nobody is looked for where nothing is typed. */
    private Outcome<Optional<PersonId>> person(String typed) {
        if (typed.isBlank()) {
            return new Outcome.Done<>(Optional.empty());
        }
        return deeds.find().apply(typed.strip()).then(found -> one(typed.strip(), found));
    }

    private static Outcome<Optional<PersonId>> one(String typed, List<People.Line> found) {
        var exact = found.stream().filter(line -> line.name().equalsIgnoreCase(typed)).toList();
        var chosen = exact.isEmpty() ? found : exact;
        return switch (chosen.size()) {
            case 0 -> new Outcome.Refused<>(Finding.block("audit.trail.nobody", typed));
            case 1 -> new Outcome.Done<>(Optional.of(chosen.getFirst().id()));
            case 2 -> new Outcome.Refused<>(tooMany("audit.trail.two", typed, chosen));
            default -> new Outcome.Refused<>(tooMany("audit.trail.several", typed, chosen));
        };
    }

    private static Finding tooMany(String key, String typed, List<People.Line> chosen) {
        return Finding.block(key, typed, chosen.get(0).name(), chosen.get(1).name());
    }

    private void begin(Outcome<TrailEvents.Wanted> outcome) {
        switch (outcome) {
            case Outcome.Done<TrailEvents.Wanted>(var found, var _) -> {
                load(found, Optional.empty(), earlier::clear);
            }
            case Outcome.Refused<TrailEvents.Wanted>(var reasons) -> said.set(reasons);
            case Outcome.Stale<TrailEvents.Wanted> _ -> search();
        }
    }

    /**
     * Only what was asked for last is shown.
     *
     * @param at where the page begins
     * @param turn keeps in mind which pages come before it, once it is there
     */
    private void load(TrailEvents.Wanted what, Optional<TrailEvents.Place> at, Runnable turn) {
        var mine = ++asked;
        loading.set(true);
        background.runThenFree(
                () -> deeds.search().handle(deeds.actor(), new SearchTrail.Query(what, at, PAGE)),
                outcome -> {
                    if (mine == asked) {
                        loading.set(false);
                        show(
                                outcome,
                                () -> {
                                    turn.run();
                                    wanted = what;
                                    here = at;
                                });
                    }
                },
                () -> loading.set(false));
    }

    private void show(Outcome<SearchTrail.Page> outcome, Runnable turn) {
        switch (outcome) {
            case Outcome.Done<SearchTrail.Page>(var found, var _) -> {
                turn.run();
                said.set(List.of());
                page.set(found);
            }
            case Outcome.Refused<SearchTrail.Page>(var reasons) -> said.set(reasons);
            case Outcome.Stale<SearchTrail.Page> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    void older() {
        if (mayGoOlder()) {
            var next = Optional.of(page.get().lines().getLast().place());
            load(wanted, next, () -> earlier.push(here));
        }
    }

    void newer() {
        if (mayGoNewer()) {
            load(wanted, earlier.getFirst(), earlier::pop);
        }
    }

    /** Not before the page asked for has come: where it ends is where the next one begins. */
    boolean mayGoOlder() {
        return page.get().more() && !loading.get();
    }

    boolean mayGoNewer() {
        return !earlier.isEmpty() && !loading.get();
    }

    /** Which lines of the whole are shown. */
    int first() {
        return earlier.size() * PAGE + 1;
    }

    void clear() {
        from.set(null);
        until.set(null);
        who.set("");
        about.set("");
        part.set(TrailPart.EVERYTHING);
        search();
    }

    void verify() {
        said.set(List.of());
        jobs.start(
                Finding.note("audit.verify.under_way"),
                progress -> deeds.verify().handle(deeds.actor(), VerifyTrail.Query.PLAIN, progress),
                this::proved);
    }

    private void proved(Outcome<VerifyTrail.Sound> outcome) {
        switch (outcome) {
            case Outcome.Done<VerifyTrail.Sound>(var sound, var _) ->
                    said.set(
                            List.of(
                                    Finding.note(
                                            "audit.verify.sound",
                                            sound.events(),
                                            sound.unsealed(),
                                            sound.end().written())));
            case Outcome.Refused<VerifyTrail.Sound>(var reasons) -> said.set(reasons);
            case Outcome.Stale<VerifyTrail.Sound> _ -> verify();
        }
    }

    void export(Path folder, TrailWords words) {
        jobs.start(
                Finding.note("audit.export.under_way"),
                progress ->
                        deeds.export()
                                .handle(
                                        deeds.actor(),
                                        new ExportTrail.Command(
                                                wanted, folder, words.heads(), words::cells),
                                        progress),
                this::written);
    }

    private void written(Outcome<ExportTrail.Exported> outcome) {
        switch (outcome) {
            case Outcome.Done<ExportTrail.Exported>(var file, var _) ->
                    said.set(
                            List.of(
                                    Finding.note(
                                            file.more()
                                                    ? "audit.export.cut_off"
                                                    : "audit.export.done",
                                            file.lines(),
                                            file.file().toString())));
            case Outcome.Refused<ExportTrail.Exported>(var reasons) -> said.set(reasons);
            case Outcome.Stale<ExportTrail.Exported> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    StringProperty whoProperty() {
        return who;
    }

    StringProperty aboutProperty() {
        return about;
    }

    ObjectProperty<TrailPart> partProperty() {
        return part;
    }

    ReadOnlyObjectProperty<SearchTrail.Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}
