package coop.equalcare.hatstand.audit;

import coop.equalcare.hatstand.audit.domain.RecordChange;
import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.audit.store.HibernateSeals;
import coop.equalcare.hatstand.audit.store.HibernateTrailEvents;
import coop.equalcare.hatstand.audit.ui.PersonTrailView;
import coop.equalcare.hatstand.audit.ui.TrailView;
import coop.equalcare.hatstand.audit.ui.TrailViewModel;
import coop.equalcare.hatstand.audit.ui.TrailWords;
import coop.equalcare.hatstand.audit.usecase.ExportTrail;
import coop.equalcare.hatstand.audit.usecase.SearchTrail;
import coop.equalcare.hatstand.audit.usecase.SeeHistory;
import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.audit.usecase.WhoLooked;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.PersonPage;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.shell.Desk;
import coop.equalcare.hatstand.shell.ScreenOffer;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.time.LocalDate;
import java.util.List;

/** Who did what, whether anybody has changed that, and who looked at whom. */
public final class AuditModule {

    /** Of those with the same name. */
    private static final int SEVERAL = 5;

    public final VerifyTrail verifyTrail;
    public final SearchTrail searchTrail;
    public final ExportTrail exportTrail;
    public final WhoLooked whoLooked;
    public final SeeHistory seeHistory;
    public final TrailKeeper keeper;
    public final ScreenOffer<AuditScreen> screen;

    private final House house;
    private final FindPeople findPeople;

    /**
     * @param memory what this desk has seen of the trail
     */
    public AuditModule(House house, FindPeople findPeople, TrailMemory memory) {
        this.house = house;
        this.findPeople = findPeople;
        var seals = new HibernateSeals(house.sessions());
        verifyTrail = new VerifyTrail(house.gate(), seals, memory);
        var events = new HibernateTrailEvents(house.sessions());
        searchTrail = new SearchTrail(house.gate(), events);
        exportTrail = new ExportTrail(house.gate(), events, new SafeFile(), ExportTrail.MOST);
        whoLooked = new WhoLooked(house.gate(), events);
        seeHistory = new SeeHistory(house.gate(), events);
        keeper = new TrailKeeper(house.sessions(), seals, memory);
        screen =
                new ScreenOffer<>(
                        AuditScreen.class,
                        new AuditScreen(),
                        "audit.trail.title",
                        "fth-eye",
                        Permission.VIEW_AUDIT,
                        (_, desk) -> open(desk));
    }

    private Parent open(Desk desk) {
        var deeds =
                new TrailViewModel.Deeds(
                        desk.actor(),
                        searchTrail,
                        verifyTrail,
                        exportTrail,
                        typed -> find(desk, typed));
        var model = new TrailViewModel(deeds, desk.background(), desk.jobs(), desk.texts().zone());
        return new TrailView(model, desk.texts(), desk.tables());
    }

    private Outcome<List<People.Line>> find(Desk desk, String typed) {
        var today = LocalDate.ofInstant(house.clock().instant(), house.zone());
        return findPeople
                .handle(desk.actor(), new FindPeople.Query(PeopleFilter.of(typed), today, SEVERAL))
                .map(FindPeople.Found::lines);
    }

    /** What is shown beside a person’s record. */
    public List<PersonPage> personPages() {
        return List.of(
                new PersonPage("audit.looks.title", "fth-eye", WhoLooked::isFor, this::whoLooked),
                new PersonPage(
                        "audit.history.title", "fth-clock", SeeHistory::isFor, this::history));
    }

    private Node whoLooked(PersonId person, Desk desk) {
        var texts = desk.texts();
        var words = new TrailWords(texts);
        return new PersonTrailView(
                "person-looks",
                new EmptyState(
                        "fth-eye",
                        texts.get("audit.looks.empty_title"),
                        texts.get("audit.looks.empty_why")),
                texts,
                desk.background(),
                most -> whoLooked.handle(desk.actor(), new WhoLooked.Query(person, most)),
                line -> look(line, words, texts));
    }

    private static PersonTrailView.Entry look(
            TrailEvents.Line line, TrailWords words, Texts texts) {
        return new PersonTrailView.Entry(
                line.event().at(),
                texts.get("audit.looks.who", words.who(line), words.what(line.event().action())),
                words.why(line));
    }

    private Node history(PersonId person, Desk desk) {
        var texts = desk.texts();
        var words = new TrailWords(texts);
        return new PersonTrailView(
                "person-history",
                new EmptyState(
                        "fth-clock",
                        texts.get("audit.history.empty_title"),
                        texts.get("audit.history.empty_why")),
                texts,
                desk.background(),
                most -> seeHistory.handle(desk.actor(), new SeeHistory.Query(person, most)),
                change -> change(change, words, texts));
    }

    private static PersonTrailView.Entry change(
            RecordChange change, TrailWords words, Texts texts) {
        return new PersonTrailView.Entry(
                change.at(),
                words.change(change),
                texts.get(
                        "audit.history.by",
                        change.actor().orElseGet(() -> words.past(change.login()))));
    }
}
