package coop.equalcare.hatstand.identity;

import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.identity.store.HibernateLogins;
import coop.equalcare.hatstand.identity.usecase.FoundCoOp;
import coop.equalcare.hatstand.identity.usecase.ListPersonas;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.platform.House;

/** Who is at the desk, and what their hats let them do. */
public final class IdentityModule {

    public final Logins logins;
    public final SignIn signIn;
    public final ListPersonas listPersonas;
    public final FoundCoOp foundCoOp;

    public IdentityModule(House house, PeopleModule people) {
        logins = new HibernateLogins(house.sessions());
        signIn = new SignIn(house.gate(), people.people, logins, house.clock(), house.zone());
        listPersonas = new ListPersonas(house.gate(), people.people, house.clock(), house.zone());
        foundCoOp =
                new FoundCoOp(
                        house.gate(),
                        people.people,
                        logins,
                        people.postcodes,
                        house.ids(),
                        house.clock(),
                        house.zone());
    }
}
