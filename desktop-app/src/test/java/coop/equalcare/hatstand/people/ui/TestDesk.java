package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.domain.hats.InMemoryHats;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.people.ui.hats.PersonHatsViewModel;
import coop.equalcare.hatstand.people.usecase.AddPerson;
import coop.equalcare.hatstand.people.usecase.ChangePerson;
import coop.equalcare.hatstand.people.usecase.ExportPeople;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.people.usecase.ListSkills;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
import coop.equalcare.hatstand.people.usecase.hats.TestHats;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.shell.AskingDoor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The people screen over fakes, for somebody who may do everything with people. */
final class TestDesk {

    static final Texts TEXTS =
            new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("people", "platform"));

    final InMemoryPeople people;
    final Actor actor;
    final OpenGate gate = new OpenGate();
    final Background background;
    final AskingDoor door = new AskingDoor();
    final PersonForms forms;

    TestDesk(InMemoryPeople people, Set<Permission> permissions) {
        this(people, permissions, new Direct());
    }

    TestDesk(InMemoryPeople people, Set<Permission> permissions, Background background) {
        this.people = people;
        this.background = background;
        this.actor = new Actor(new PersonId(UUID.randomUUID()), permissions);
        Postcodes postcodes = new CodePointOpen();
        this.forms =
                new PersonForms(
                        actor,
                        new AddPerson(gate, people, postcodes, UUID::randomUUID),
                        new ChangePerson(gate, people, postcodes),
                        new OpenPerson(gate, people),
                        postcodes);
    }

    static TestDesk of(InMemoryPeople people) {
        return new TestDesk(people, EnumSet.allOf(Permission.class));
    }

    private PersonHatsViewModel hats() {
        return new PersonHatsViewModel(
                actor,
                TestHats.deeds(gate, new InMemoryHats(people), people),
                background,
                () -> TestPeople.TODAY,
                () -> {});
    }

    PeopleViewModel model() {
        var person =
                new PersonViewModel(
                        actor, forms.openPerson(), hats(), background, () -> TestPeople.TODAY);
        var deeds =
                new PeopleViewModel.Deeds(
                        actor,
                        new FindPeople(gate, people),
                        new ListSkills(gate, people),
                        new ExportPeople(gate, people, new SafeFile(), true));
        return new PeopleViewModel(
                deeds,
                person,
                forms,
                background,
                door,
                new Jobs(background, Runnable::run),
                new FolderMemory(Preferences.in(Path.of("no such folder")), "people"));
    }

    PeopleView view(PeopleViewModel model) {
        return new PeopleView(model, TEXTS, new SilentFeed(), _ -> List.of());
    }
}
