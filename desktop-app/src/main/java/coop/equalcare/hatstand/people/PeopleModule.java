package coop.equalcare.hatstand.people;

import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.people.store.HibernatePeople;
import coop.equalcare.hatstand.people.ui.PeopleView;
import coop.equalcare.hatstand.people.ui.PeopleViewModel;
import coop.equalcare.hatstand.people.ui.PersonForms;
import coop.equalcare.hatstand.people.ui.PersonView;
import coop.equalcare.hatstand.people.ui.PersonViewModel;
import coop.equalcare.hatstand.people.usecase.AddPerson;
import coop.equalcare.hatstand.people.usecase.ChangePerson;
import coop.equalcare.hatstand.people.usecase.DropHat;
import coop.equalcare.hatstand.people.usecase.ExportPeople;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.people.usecase.GiveHat;
import coop.equalcare.hatstand.people.usecase.ListSkills;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
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

/** Who there is: people, how to reach them, the hats they wear, what they can do. */
public final class PeopleModule {

    public final People people;
    public final Postcodes postcodes;
    public final FindPeople findPeople;
    public final OpenPerson openPerson;
    public final AddPerson addPerson;
    public final ChangePerson changePerson;
    public final GiveHat giveHat;
    public final DropHat dropHat;
    public final ListSkills listSkills;
    public final ExportPeople exportPeople;

    private final House house;

    /**
     * @param demo whether everybody is invented: what is taken out says so
     */
    public PeopleModule(House house, boolean demo) {
        this.house = house;
        people = new HibernatePeople(house.sessions());
        postcodes = new CodePointOpen();
        findPeople = new FindPeople(house.gate(), people);
        openPerson = new OpenPerson(house.gate(), people);
        addPerson = new AddPerson(house.gate(), people, postcodes, house.ids());
        changePerson = new ChangePerson(house.gate(), people, postcodes);
        giveHat = new GiveHat(house.gate(), people, house.ids());
        dropHat = new DropHat(house.gate(), people);
        listSkills = new ListSkills(house.gate(), people);
        exportPeople = new ExportPeople(house.gate(), people, new SafeFile(), demo);
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
                        actor, openPerson, giveHat, dropHat, desk.background(), this::today);
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
