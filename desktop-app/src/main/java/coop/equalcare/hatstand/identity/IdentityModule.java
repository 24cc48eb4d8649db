package coop.equalcare.hatstand.identity;

import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactors;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.identity.store.HibernateGuesses;
import coop.equalcare.hatstand.identity.store.HibernateLogins;
import coop.equalcare.hatstand.identity.store.HibernateRegistrations;
import coop.equalcare.hatstand.identity.store.HibernateSecondFactors;
import coop.equalcare.hatstand.identity.store.HibernateStaffPasswords;
import coop.equalcare.hatstand.identity.ui.AccessView;
import coop.equalcare.hatstand.identity.ui.AccessViewModel;
import coop.equalcare.hatstand.identity.ui.SignInView;
import coop.equalcare.hatstand.identity.ui.SignInViewModel;
import coop.equalcare.hatstand.identity.ui.StaffViewModel;
import coop.equalcare.hatstand.identity.usecase.Arrival;
import coop.equalcare.hatstand.identity.usecase.ChangePassword;
import coop.equalcare.hatstand.identity.usecase.ChoosePassword;
import coop.equalcare.hatstand.identity.usecase.EnrolSecondFactor;
import coop.equalcare.hatstand.identity.usecase.FactorSeal;
import coop.equalcare.hatstand.identity.usecase.FoundCoOp;
import coop.equalcare.hatstand.identity.usecase.Guessing;
import coop.equalcare.hatstand.identity.usecase.Hashing;
import coop.equalcare.hatstand.identity.usecase.ListPersonas;
import coop.equalcare.hatstand.identity.usecase.ListStaff;
import coop.equalcare.hatstand.identity.usecase.OwnSignIn;
import coop.equalcare.hatstand.identity.usecase.ProveSecondFactor;
import coop.equalcare.hatstand.identity.usecase.Register;
import coop.equalcare.hatstand.identity.usecase.RescueAdministrator;
import coop.equalcare.hatstand.identity.usecase.ResetSignIn;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.identity.usecase.SignInWithPassword;
import coop.equalcare.hatstand.identity.usecase.UnlockDesk;
import coop.equalcare.hatstand.identity.usecase.server.ServerProof;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.secrets.KeyRing;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.shell.Desk;
import coop.equalcare.hatstand.shell.ScreenOffer;

import javafx.scene.Parent;

import java.util.Optional;
import java.util.function.Consumer;

/** Who is at the desk, and what their hats let them do. */
public final class IdentityModule {

    public final Logins logins;
    public final SignIn signIn;
    public final ListPersonas listPersonas;
    public final FoundCoOp foundCoOp;
    public final ChangePassword changePassword;
    public final ResetSignIn resetSignIn;
    public final RescueAdministrator rescueAdministrator;
    public final Register register;
    public final ListStaff listStaff;
    public final UnlockDesk unlockDesk;

    /** Where the database is a file; a server asks for passwords itself. */
    public final Optional<OwnSignIn> own;

    /** Where a server asks for passwords and keeps the logins. */
    public final Optional<ServerAccess> server;

    private final House house;
    private final CoOp coOp;

    /**
     * What opens the database.
     *
     * @param keyRing of a database that is a file
     * @param server that all others stand on
     */
    public record Door(Optional<KeyRing> keyRing, ServerProof.Server server) {}

    public IdentityModule(House house, PeopleModule people, CoOp coOp, Hashing hashing, Door door) {
        this.house = house;
        this.coOp = coOp;
        var gate = house.gate();
        var sessions = house.sessions();
        var clock = house.clock();
        var factors = new HibernateSecondFactors(sessions);
        var passwords = new HibernateStaffPasswords(sessions);
        var guessing = new Guessing(gate, new HibernateGuesses(sessions), clock);
        var arrival = new Arrival(gate, people.people, factors, clock, house.zone());
        logins = new HibernateLogins(sessions);
        signIn = new SignIn(gate, people.people, logins, arrival, coOp.demo());
        listPersonas = new ListPersonas(gate, people.people, clock, house.zone());
        foundCoOp =
                new FoundCoOp(
                        gate,
                        people.people,
                        logins,
                        passwords,
                        people.postcodes,
                        hashing,
                        new FoundCoOp.Circumstances(coOp.name(), house.ids(), clock, house.zone()));
        changePassword =
                new ChangePassword(
                        gate, people.people, passwords, guessing, hashing, coOp.name(), clock);
        resetSignIn = new ResetSignIn(gate, passwords, factors, guessing, hashing, clock);
        rescueAdministrator =
                new RescueAdministrator(
                        gate, people.people, passwords, resetSignIn, hashing, clock, house.zone());
        register =
                new Register(
                        gate,
                        new HibernateRegistrations(sessions),
                        people.people,
                        people.postcodes,
                        passwords,
                        hashing,
                        house.ids(),
                        clock);
        unlockDesk = new UnlockDesk(gate, passwords, guessing, arrival);
        listStaff = new ListStaff(gate, people.people, passwords, factors, clock, house.zone());
        server =
                door.keyRing().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                new ServerAccess(
                                        house,
                                        people.people,
                                        coOp.name(),
                                        hashing.random(),
                                        arrival,
                                        door.server()));
        own =
                door.keyRing()
                        .map(
                                ring ->
                                        own(
                                                house, hashing, ring, arrival, guessing, passwords,
                                                factors));
    }

    private OwnSignIn own(
            House house,
            Hashing hashing,
            KeyRing keyRing,
            Arrival arrival,
            Guessing guessing,
            StaffPasswords passwords,
            SecondFactors factors) {
        var gate = house.gate();
        var clock = house.clock();
        var seal = new FactorSeal(keyRing.sealerFor(FactorSeal.PURPOSE, hashing.random()));
        return new OwnSignIn(
                arrival,
                new SignInWithPassword(gate, passwords, guessing, arrival, hashing, clock),
                new ChoosePassword(gate, passwords, arrival, hashing, coOp.name(), clock),
                new ProveSecondFactor(gate, factors, seal, guessing, arrival, clock),
                new EnrolSecondFactor(gate, factors, seal, arrival, hashing.random(), clock));
    }

    /** Nothing in a demo, which has no passwords. */
    public Optional<ScreenOffer<?>> screen() {
        return coOp.demo()
                ? Optional.empty()
                : Optional.of(
                        new ScreenOffer<>(
                                AccessScreen.class,
                                new AccessScreen(),
                                "identity.access.title",
                                "fth-key",
                                Permission.SIGN_IN,
                                (_, desk) ->
                                        server.map(it -> it.open(desk))
                                                .orElseGet(() -> open(desk))));
    }

    private Parent open(Desk desk) {
        var doors = new StaffViewModel.Doors(listStaff, register, resetSignIn, house.clock());
        return new AccessView(
                new AccessViewModel(desk.actor(), changePassword, desk.background()),
                new StaffViewModel(desk.actor(), doors, desk.background()),
                desk.texts());
    }

    /**
     * Who is at the desk.
     *
     * @param login whom a server let in; nobody where the database is a file
     * @param onBack to another database
     */
    public Parent signInView(
            Background background,
            Texts texts,
            Optional<String> login,
            Consumer<Session> onSignedIn,
            Runnable onBack) {
        var asked = coOp.demo() ? Optional.<OwnSignIn>empty() : own;
        var model =
                new SignInViewModel(
                        new SignInViewModel.Doors(signIn, listPersonas, foundCoOp, asked),
                        coOp.name(),
                        background,
                        login,
                        onSignedIn);
        return new SignInView(model, texts, background, coOp.demo(), onBack);
    }
}
