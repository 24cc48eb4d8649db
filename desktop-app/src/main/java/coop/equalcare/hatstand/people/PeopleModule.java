package coop.equalcare.hatstand.people;

import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.people.store.HibernatePeople;
import coop.equalcare.hatstand.people.usecase.AddPerson;
import coop.equalcare.hatstand.people.usecase.ChangePerson;
import coop.equalcare.hatstand.people.usecase.DropHat;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.people.usecase.GiveHat;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
import coop.equalcare.hatstand.platform.House;

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

    public PeopleModule(House house) {
        people = new HibernatePeople(house.sessions());
        postcodes = new CodePointOpen();
        findPeople = new FindPeople(house.gate(), people);
        openPerson = new OpenPerson(house.gate(), people);
        addPerson = new AddPerson(house.gate(), people, postcodes, house.ids());
        changePerson = new ChangePerson(house.gate(), people, postcodes);
        giveHat = new GiveHat(house.gate(), people, house.ids());
        dropHat = new DropHat(house.gate(), people);
    }
}
