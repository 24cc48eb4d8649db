package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.ui.SignInStep.Later;
import coop.equalcare.hatstand.identity.usecase.Arrival;
import coop.equalcare.hatstand.identity.usecase.ChoosePassword;
import coop.equalcare.hatstand.identity.usecase.EnrolSecondFactor;
import coop.equalcare.hatstand.identity.usecase.FoundCoOp;
import coop.equalcare.hatstand.identity.usecase.ListPersonas;
import coop.equalcare.hatstand.identity.usecase.OwnSignIn;
import coop.equalcare.hatstand.identity.usecase.ProveSecondFactor;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.identity.usecase.SignInWithPassword;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.secrets.SecretText;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Who is at the desk, step by step: the next step is shown once the one before was right. */
public final class SignInViewModel {

    /**
     * @param own what Hatstand itself asks for; nothing in a demo or on a server
     */
    public record Doors(
            SignIn signIn, ListPersonas personas, FoundCoOp found, Optional<OwnSignIn> own) {}

    private final Doors doors;
    private final String coOp;
    private final Background background;
    private final Optional<String> login;
    private final Consumer<Session> onSignedIn;

    private final ReadOnlyObjectWrapper<SignInStep> step =
            new ReadOnlyObjectWrapper<>(this, "step", new SignInStep.Waiting());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final StringProperty founder = new SimpleStringProperty(this, "founder", "");

    /**
     * @param login whom a server let in; nobody where the database is a file
     */
    public SignInViewModel(
            Doors doors,
            String coOp,
            Background background,
            Optional<String> login,
            Consumer<Session> onSignedIn) {
        this.doors = doors;
        this.coOp = coOp;
        this.background = background;
        this.login = login;
        this.onSignedIn = onSignedIn;
        startAgain();
    }

    /** Back to the choice of people. */
    void startAgain() {
        forgetSecrets();
        refusal.set(List.of());
        ask(doors.personas()::handle, this::arrived);
    }

    void nobodyHere() {
        step.get().leftAlone().ifPresentOrElse(step::set, this::startAgain);
    }

    private void arrived(List<People.Line> found) {
        if (found.isEmpty()) {
            step.set(new SignInStep.Founding());
        } else if (login.isPresent()) {
            signIn(new SignIn.AsLogin(login.get()));
        } else {
            step.set(new SignInStep.Choosing(found));
        }
    }

    void choose(People.Line persona) {
        doors.own()
                .ifPresentOrElse(
                        own -> askStanding(own, persona),
                        () -> signIn(new SignIn.AsPerson(persona.id())));
    }

    private void signIn(SignIn.Query query) {
        ask(() -> doors.signIn().handle(query), onSignedIn);
    }

    private void askStanding(OwnSignIn own, People.Line who) {
        ask(
                () -> own.withPassword().standing(who.id()),
                standing -> {
                    switch (standing) {
                        case OPEN ->
                                ask(
                                        () -> own.withPassword().comeForTheFirstTime(who.id()),
                                        next -> show(who, next));
                        case CODE, CHOSEN ->
                                step.set(new SignInStep.Password(who, standing == Standing.CODE));
                    }
                });
    }

    /**
     * @param typed overwritten once it has been looked at
     */
    void givePassword(People.Line who, char[] typed) {
        givePassword(new SignInStep.Password(who, false), typed);
    }

    /**
     * @param typed overwritten once it has been looked at
     */
    void givePassword(SignInStep.Password asked, char[] typed) {
        var query = new SignInWithPassword.Query(asked.who().id(), typed);
        ask(
                () -> own().withPassword().handle(query),
                next -> asked.covered().ifPresentOrElse(step::set, () -> show(asked.who(), next)));
    }

    private void show(People.Line who, Arrival.Step next) {
        switch (next) {
            case Arrival.Step.In(var session) -> onSignedIn.accept(session);
            case Arrival.Step.Choose(var admission) -> {
                var firstTime = !(step.get() instanceof SignInStep.Password);
                step.set(new SignInStep.NewPassword(who, admission, firstTime));
            }
            case Arrival.Step.Prove(var admission) -> step.set(new SignInStep.Code(who, admission));
            case Arrival.Step.Enrol(var admission, var without) ->
                    enrolling(who, admission, without ? Later.WITHOUT_HATS : Later.NO);
        }
    }

    private void enrolling(People.Line who, Arrival.Admission admission, Later later) {
        step.set(new SignInStep.Enrolling(who, admission, own().enrol().newSecret(), later));
    }

    /** Both are overwritten once they have been looked at. */
    void chooseNew(SignInStep.NewPassword asked, char[] password, char[] again) {
        if (areTheSame(password, again)) {
            var command = new ChoosePassword.Command(asked.admission(), password);
            ask(() -> own().choosePassword().handle(command), next -> show(asked.who(), next));
        }
    }

    private boolean areTheSame(char[] password, char[] again) {
        var same = Arrays.equals(password, again);
        SecretText.wipe(again);
        if (!same) {
            SecretText.wipe(password);
            refusal.set(List.of(Finding.block("identity.password.differ")));
        }
        return same;
    }

    /**
     * Whoever needed a recovery code has probably another telephone, which can be connected at
     * once.
     *
     * @param typed six digits of the app, or a recovery code
     * @param another whether they want to connect another telephone
     */
    void giveCode(SignInStep.Code asked, String typed, boolean another) {
        var query = new ProveSecondFactor.Query(asked.admission(), typed);
        ask(
                () -> own().prove().handle(query),
                proved -> {
                    if (another || proved.byRecoveryCode()) {
                        enrolling(asked.who(), proved.admission(), Later.WITH_ALL);
                        refusal.set(
                                List.of(
                                        Finding.note(
                                                "identity.factor.codes_left", proved.codesLeft())));
                    } else {
                        enter(proved.admission());
                    }
                });
    }

    private void enter(Arrival.Admission admission) {
        ask(() -> own().arrival().withAllHats(admission), onSignedIn);
    }

    void enrol(SignInStep.Enrolling asked, String typed) {
        var command = new EnrolSecondFactor.Command(asked.admission(), asked.secret(), typed);
        ask(
                () -> own().enrol().handle(command),
                enrolled -> {
                    asked.secret().wipe();
                    step.set(
                            new SignInStep.RecoveryCodes(
                                    asked.who(), enrolled.admission(), enrolled.codes()));
                });
    }

    /** The telephone is not connected now. */
    void later(SignInStep.Enrolling asked) {
        asked.secret().wipe();
        if (asked.later() == Later.WITH_ALL) {
            enter(asked.admission());
        } else {
            ask(() -> own().arrival().withoutElevatedHats(asked.admission()), onSignedIn);
        }
    }

    void keptCodes(SignInStep.RecoveryCodes shown) {
        enter(shown.admission());
    }

    /** The first person of a new co-op lets themselves in. Both are overwritten. */
    void found(char[] password, char[] again) {
        if (login.isPresent()) {
            found(
                    new FoundCoOp.With.Login(login.get()),
                    _ -> signIn(new SignIn.AsLogin(login.get())));
        } else if (areTheSame(password, again)) {
            var kept = password.clone();
            found(
                    new FoundCoOp.With.Password(password),
                    founded -> givePassword(line(founded), kept));
        }
    }

    private void found(FoundCoOp.With with, Consumer<Person> next) {
        var command = new FoundCoOp.Command(PersonDraft.named(founder.get()), with);
        ask(() -> doors.found().handle(command), next);
    }

    private static People.Line line(Person person) {
        return new People.Line(
                person.id(),
                person.name(),
                person.knownAs(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** One question at a time; a comparison of passwords takes its second. */
    private <T> void ask(Supplier<Outcome<T>> question, Consumer<T> onDone) {
        refusal.set(List.of());
        busy.set(true);
        background.runThenFree(question, outcome -> answer(outcome, onDone), () -> busy.set(false));
    }

    private <T> void answer(Outcome<T> outcome, Consumer<T> onDone) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<T>(var value, var _) -> onDone.accept(value);
            case Outcome.Refused<T>(var reasons) -> refuse(reasons);
            case Outcome.Stale<T> _ -> startAgain();
        }
    }

    /** Codes that were kept too late are kept all the same; one signs in with the telephone now. */
    private void refuse(List<Finding> reasons) {
        if (step.get() instanceof SignInStep.RecoveryCodes) {
            startAgain();
        }
        refusal.set(reasons);
    }

    private OwnSignIn own() {
        return doors.own().orElseThrow();
    }

    void forgetSecrets() {
        if (step.get() instanceof SignInStep.Enrolling enrolling) {
            enrolling.secret().wipe();
        }
    }

    /** What an app shows above the code. */
    String coOp() {
        return coOp;
    }

    boolean asksForPassword() {
        return login.isEmpty();
    }

    ReadOnlyObjectProperty<SignInStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    StringProperty founderProperty() {
        return founder;
    }
}
