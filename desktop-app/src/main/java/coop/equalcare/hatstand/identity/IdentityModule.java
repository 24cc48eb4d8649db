package coop.equalcare.hatstand.identity;

import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.store.HibernateLogins;
import coop.equalcare.hatstand.identity.ui.SignInView;
import coop.equalcare.hatstand.identity.ui.SignInViewModel;
import coop.equalcare.hatstand.identity.usecase.FoundCoOp;
import coop.equalcare.hatstand.identity.usecase.ListPersonas;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Parent;

import java.util.Optional;
import java.util.function.Consumer;

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

    /**
     * Who is at the desk.
     *
     * @param login whom a server let in; nobody where the database is a file
     * @param demo whether the people are invented
     * @param onBack to another database
     */
    public Parent signInView(
            Background background,
            Texts texts,
            Optional<String> login,
            boolean demo,
            Consumer<Session> onSignedIn,
            Runnable onBack) {
        var model =
                new SignInViewModel(signIn, listPersonas, foundCoOp, background, login, onSignedIn);
        return new SignInView(model, texts, demo, onBack);
    }
}
