package coop.equalcare.hatstand.people;

import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.people.store.HibernateHats;
import coop.equalcare.hatstand.people.store.HibernatePeople;
import coop.equalcare.hatstand.people.ui.PeopleView;
import coop.equalcare.hatstand.people.ui.PeopleViewModel;
import coop.equalcare.hatstand.people.ui.PersonForms;
import coop.equalcare.hatstand.people.ui.PersonView;
import coop.equalcare.hatstand.people.ui.PersonViewModel;
import coop.equalcare.hatstand.people.ui.hats.HatsToDecideView;
import coop.equalcare.hatstand.people.ui.hats.HatsToDecideViewModel;
import coop.equalcare.hatstand.people.ui.hats.PersonHatsViewModel;
import coop.equalcare.hatstand.people.usecase.AddPerson;
import coop.equalcare.hatstand.people.usecase.ChangePerson;
import coop.equalcare.hatstand.people.usecase.ExportPeople;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.people.usecase.ListSkills;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
import coop.equalcare.hatstand.people.usecase.hats.DeclineHat;
import coop.equalcare.hatstand.people.usecase.hats.DropHat;
import coop.equalcare.hatstand.people.usecase.hats.GiveHat;
import coop.equalcare.hatstand.people.usecase.hats.HatDeeds;
import coop.equalcare.hatstand.people.usecase.hats.ListHatRequests;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.people.usecase.hats.SeeHats;
import coop.equalcare.hatstand.people.usecase.hats.WithdrawHat;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.shell.Desk;
import coop.equalcare.hatstand.shell.ScreenCommand;
import coop.equalcare.hatstand.shell.ScreenOffer;

import javafx.scene.Parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who there is: people, how to reach them, the hats they wear, what they can do. */
public final class PeopleModule {

    public final People people;
    public final Hats hats;
    public final Postcodes postcodes;
    public final FindPeople findPeople;
    public final OpenPerson openPerson;
    public final AddPerson addPerson;
    public final ChangePerson changePerson;
    public final HatDeeds hatDeeds;
    public final ScreenOffer<HatsScreen> hatsScreen;
    public final ListSkills listSkills;
    public final ExportPeople exportPeople;

    private final House house;

    /**
     * @param demo whether everybody is invented: what is taken out says so
     */
    public PeopleModule(House house, boolean demo) {
        this.house = house;
        people = new HibernatePeople(house.sessions());
        hats = new HibernateHats(house.sessions());
        postcodes = new CodePointOpen();
        findPeople = new FindPeople(house.gate(), people);
        openPerson = new OpenPerson(house.gate(), people);
        addPerson = new AddPerson(house.gate(), people, postcodes, house.ids());
        changePerson = new ChangePerson(house.gate(), people, postcodes);
        hatDeeds = hatDeeds(house);
        hatsScreen =
                new ScreenOffer<>(
                        HatsScreen.class,
                        new HatsScreen(),
                        "people.decide.title",
                        "fth-umbrella",
                        Permission.GIVE_HATS,
                        (_, desk) -> openHats(desk));
        listSkills = new ListSkills(house.gate(), people);
        exportPeople = new ExportPeople(house.gate(), people, new SafeFile(), demo);
    }

    private HatDeeds hatDeeds(House house) {
        var gate = house.gate();
        var clock = house.clock();
        var zone = house.zone();
        return new HatDeeds(
                new SeeHats(gate, hats, people, clock, zone),
                new ListHatRequests(gate, hats, people, clock, zone),
                new RequestHat(gate, hats, people, house.ids(), clock, zone),
                new GiveHat(gate, hats, people, house.ids(), clock, zone),
                new DeclineHat(gate, hats, people, clock, zone),
                new WithdrawHat(gate, hats, clock),
                new DropHat(gate, hats, people, clock, zone));
    }

    private Parent openHats(Desk desk) {
        var model =
                new HatsToDecideViewModel(
                        desk.actor(),
                        hatDeeds,
                        desk.background(),
                        this::today,
                        person -> desk.navigator().open(new PeopleScreen(Optional.of(person))));
        return new HatsToDecideView(model, desk.texts(), house.feed());
    }

    /**
     * @param preferences remember which folder the list was last taken out to
     * @param pages what other capabilities know of a person
     */
    public ScreenOffer<PeopleScreen> screen(Preferences preferences, List<PersonPage> pages) {
        var folder = new FolderMemory(preferences, "export.people.folder");
        return new ScreenOffer<>(
                PeopleScreen.class,
                PeopleScreen.HOME,
                "people.list.title",
                "fth-users",
                Permission.VIEW_PEOPLE,
                (wanted, desk) -> open(wanted, desk, folder, pages),
                List.of(
                        new ScreenCommand<>(
                                PeopleView.class,
                                "people.list.add",
                                "fth-user-plus",
                                "shell.palette.new_key",
                                Permission.EDIT_PEOPLE,
                                PeopleView::add),
                        new ScreenCommand<>(
                                PeopleView.class,
                                "people.list.export_key",
                                "fth-download",
                                "shell.palette.no_key",
                                Permission.VIEW_PEOPLE,
                                PeopleView::takeOut)));
    }

    private Parent open(
            PeopleScreen wanted, Desk desk, FolderMemory folder, List<PersonPage> pages) {
        var actor = desk.actor();
        var person =
                new PersonViewModel(
                        actor,
                        openPerson,
                        new PersonHatsViewModel(
                                actor,
                                hatDeeds,
                                desk.background(),
                                this::today,
                                () -> desk.navigator().open(new HatsScreen())),
                        desk.background(),
                        this::today);
        var model =
                new PeopleViewModel(
                        new PeopleViewModel.Deeds(actor, findPeople, listSkills, exportPeople),
                        person,
                        new PersonForms(actor, addPerson, changePerson, openPerson, postcodes),
                        desk.background(),
                        desk.doorkeeper(),
                        desk.jobs(),
                        folder);
        wanted.person().ifPresent(model::choose);
        return new PeopleView(
                model, desk.texts(), house.feed(), shown -> offered(pages, shown, desk));
    }

    private static List<PersonView.Page> offered(
            List<PersonPage> pages, PersonId person, Desk desk) {
        return pages.stream()
                .filter(page -> page.isFor().test(desk.actor(), person))
                .map(
                        page ->
                                new PersonView.Page(
                                        desk.texts().get(page.titleKey()),
                                        page.icon(),
                                        () -> page.open().apply(person, desk)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock().instant(), house.zone());
    }
}
