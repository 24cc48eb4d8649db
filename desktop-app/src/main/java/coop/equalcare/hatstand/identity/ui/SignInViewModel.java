package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.usecase.FoundCoOp;
import coop.equalcare.hatstand.identity.usecase.ListPersonas;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who is at the desk: said by the server's login, chosen, or the very first one. */
public final class SignInViewModel {

    private final SignIn signIn;
    private final ListPersonas listPersonas;
    private final FoundCoOp foundCoOp;
    private final Background background;
    private final Optional<String> login;
    private final Consumer<Session> onSignedIn;

    private final ReadOnlyObjectWrapper<List<People.Line>> personas =
            new ReadOnlyObjectWrapper<>(this, "personas", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyBooleanWrapper founding = new ReadOnlyBooleanWrapper(this, "founding");
    private final StringProperty founder = new SimpleStringProperty(this, "founder", "");

    /**
     * @param login whom a server let in; nobody where the database is a file
     */
    public SignInViewModel(
            SignIn signIn,
            ListPersonas listPersonas,
            FoundCoOp foundCoOp,
            Background background,
            Optional<String> login,
            Consumer<Session> onSignedIn) {
        this.signIn = signIn;
        this.listPersonas = listPersonas;
        this.foundCoOp = foundCoOp;
        this.background = background;
        this.login = login;
        this.onSignedIn = onSignedIn;
        background.run(listPersonas::handle, this::arrived);
    }

    private void arrived(Outcome<List<People.Line>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<People.Line>>(var found, var _) -> {
                founding.set(found.isEmpty());
                if (!found.isEmpty()) {
                    login.ifPresentOrElse(
                            it -> signIn(new SignIn.AsLogin(it)), () -> personas.set(found));
                }
            }
            case Outcome.Refused<List<People.Line>>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<List<People.Line>> _ ->
                    background.run(listPersonas::handle, this::arrived);
        }
    }

    void choose(People.Line persona) {
        signIn(new SignIn.AsPerson(persona.id()));
    }

    private void signIn(SignIn.Query query) {
        background.run(() -> signIn.handle(query), outcome -> signedIn(query, outcome));
    }

    private void signedIn(SignIn.Query query, Outcome<Session> outcome) {
        switch (outcome) {
            case Outcome.Done<Session>(var session, var _) -> onSignedIn.accept(session);
            case Outcome.Refused<Session>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<Session> _ -> signIn(query);
        }
    }

    /** The first person of a new co-op lets themselves in. */
    void found() {
        var draft = PersonDraft.named(founder.get());
        background.run(() -> foundCoOp.handle(new FoundCoOp.Command(draft, login)), this::founded);
    }

    private void founded(Outcome<Person> outcome) {
        switch (outcome) {
            case Outcome.Done<Person>(var person, var _) ->
                    signIn(new SignIn.AsPerson(person.id()));
            case Outcome.Refused<Person>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<Person> _ -> background.run(listPersonas::handle, this::arrived);
        }
    }

    ReadOnlyObjectProperty<List<People.Line>> personasProperty() {
        return personas.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether there is nobody yet who could sign in. */
    ReadOnlyBooleanProperty foundingProperty() {
        return founding.getReadOnlyProperty();
    }

    StringProperty founderProperty() {
        return founder;
    }
}
