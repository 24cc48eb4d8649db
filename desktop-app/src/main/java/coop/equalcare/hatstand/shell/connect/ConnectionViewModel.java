package coop.equalcare.hatstand.shell.connect;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.database.ConnectionProblem;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Database;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.database.Opening;
import coop.equalcare.hatstand.platform.files.ConnectionProfiles;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where the co-op's records are: a file of one's own, or a server that many share. */
public final class ConnectionViewModel {

    /** Short enough to say aloud, long enough that nobody guesses it. */
    private static final int SHORTEST_PASSPHRASE = 12;

    private final Databases databases;
    private final ConnectionProfiles profiles;
    private final Background background;
    private final BiConsumer<Database, Optional<String>> onOpened;

    private final BooleanProperty shared = new SimpleBooleanProperty(this, "shared");
    private final BooleanProperty creating = new SimpleBooleanProperty(this, "creating");
    private final StringProperty coOp = text("coOp");
    private final StringProperty file = text("file");
    private final StringProperty host = text("host");
    private final StringProperty port = text("port");
    private final StringProperty database = text("database");
    private final StringProperty user = text("user");
    private final StringProperty rootCertificate = text("rootCertificate");
    private final ObservableList<ConnectionProfile> recent = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ConnectionState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ConnectionState.Ready());

    /**
     * @param onOpened takes the open database, and the name of the co-op if it has just been made
     */
    public ConnectionViewModel(
            Databases databases,
            ConnectionProfiles profiles,
            Background background,
            BiConsumer<Database, Optional<String>> onOpened) {
        this.databases = databases;
        this.profiles = profiles;
        this.background = background;
        this.onOpened = onOpened;
        recent.setAll(profiles.recent());
        recent.stream().findFirst().ifPresent(this::fill);
    }

    private StringProperty text(String name) {
        var text = new SimpleStringProperty(this, name, "");
        text.subscribe(() -> state.set(new ConnectionState.Ready()));
        return text;
    }

    /** What was used before is typed again, but for its secret. */
    void fill(ConnectionProfile profile) {
        creating.set(false);
        switch (profile) {
            case ConnectionProfile.Standalone(var path) -> {
                shared.set(false);
                file.set(path.toString());
            }
            case ConnectionProfile.Shared server -> {
                shared.set(true);
                host.set(server.host());
                port.set(Integer.toString(server.port()));
                database.set(server.database());
                user.set(server.user());
                rootCertificate.set(server.rootCertificate().map(Path::toString).orElse(""));
            }
        }
    }

    /** What was in the way of a database that was asked for elsewhere. */
    public void tell(ConnectionProblem problem) {
        state.set(new ConnectionState.Failed(problem));
    }

    void forget(ConnectionProfile profile) {
        profiles.forget(profile);
        recent.remove(profile);
    }

    /** Opens, looks and closes again. */
    void test(char[] secret) {
        withProfile(
                secret,
                profile ->
                        run(
                                () -> databases.test(profile, secret),
                                problem ->
                                        state.set(
                                                problem.<ConnectionState>map(
                                                                ConnectionState.Failed::new)
                                                        .orElseGet(
                                                                ConnectionState.Answered::new))));
    }

    void open(char[] secret) {
        opening(secret, profile -> databases.open(profile, secret), Optional.empty());
    }

    /** Brings the schema up to this build; a database with none becomes a new co-op's. */
    void migrate(char[] secret) {
        var isNew =
                state.get() instanceof ConnectionState.Failed(var problem)
                        && problem.kind() == ConnectionProblem.Kind.SCHEMA_MISSING;
        if (isNew && coOp.get().isBlank()) {
            incomplete(secret, "shell.connect.no_co_op");
        } else {
            opening(
                    secret,
                    profile -> databases.migrate(profile, secret),
                    isNew ? Optional.of(coOp.get().strip()) : Optional.empty());
        }
    }

    void create(char[] passphrase, char[] again) {
        var same = Arrays.equals(passphrase, again);
        Arrays.fill(again, '\0');
        if (coOp.get().isBlank()) {
            incomplete(passphrase, "shell.connect.no_co_op");
        } else if (passphrase.length < SHORTEST_PASSPHRASE) {
            incomplete(passphrase, "shell.connect.short_passphrase", SHORTEST_PASSPHRASE);
        } else if (!same) {
            incomplete(passphrase, "shell.connect.passphrases_differ");
        } else {
            opening(
                    passphrase,
                    profile -> databases.create((ConnectionProfile.Standalone) profile, passphrase),
                    Optional.of(coOp.get().strip()));
        }
    }

    private void incomplete(char[] secret, String key, Object... values) {
        Arrays.fill(secret, '\0');
        state.set(new ConnectionState.Incomplete(Finding.block(key, values)));
    }

    private void opening(
            char[] secret, Function<ConnectionProfile, Opening> how, Optional<String> newCoOp) {
        withProfile(
                secret,
                profile ->
                        run(
                                () -> how.apply(profile),
                                opening -> opened(profile, opening, newCoOp)));
    }

    private void opened(ConnectionProfile profile, Opening opening, Optional<String> newCoOp) {
        switch (opening) {
            case Opening.Opened(var open) -> {
                profiles.used(profile);
                state.set(new ConnectionState.Ready());
                onOpened.accept(open, newCoOp);
            }
            case Opening.Failed(var problem) -> state.set(new ConnectionState.Failed(problem));
        }
    }

    private void withProfile(char[] secret, Consumer<ConnectionProfile> work) {
        switch (form().profile()) {
            case Outcome.Done<ConnectionProfile>(var profile, var _) -> work.accept(profile);
            case Outcome.Refused<ConnectionProfile>(var reasons) -> {
                Arrays.fill(secret, '\0');
                state.set(new ConnectionState.Incomplete(reasons.getFirst()));
            }
            case Outcome.Stale<ConnectionProfile> _ -> throw new IllegalStateException();
        }
    }

    private ConnectionForm form() {
        return new ConnectionForm(
                shared.get(),
                file.get(),
                host.get(),
                port.get(),
                database.get(),
                user.get(),
                rootCertificate.get());
    }

    private <T> void run(Supplier<T> work, Consumer<T> onResult) {
        state.set(new ConnectionState.Trying());
        background.run(work, onResult);
    }

    BooleanProperty sharedProperty() {
        return shared;
    }

    /** Whether a new file is to be made. */
    BooleanProperty creatingProperty() {
        return creating;
    }

    StringProperty coOpProperty() {
        return coOp;
    }

    StringProperty fileProperty() {
        return file;
    }

    StringProperty hostProperty() {
        return host;
    }

    StringProperty portProperty() {
        return port;
    }

    StringProperty databaseProperty() {
        return database;
    }

    StringProperty userProperty() {
        return user;
    }

    StringProperty rootCertificateProperty() {
        return rootCertificate;
    }

    ObservableList<ConnectionProfile> recent() {
        return recent;
    }

    ReadOnlyObjectProperty<ConnectionState> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
