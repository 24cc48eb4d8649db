package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Database;
import coop.equalcare.hatstand.platform.database.Opening;
import coop.equalcare.hatstand.platform.fx.FxBackground;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.jobs.Job;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.shell.Faults;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.WaitingView;
import coop.equalcare.hatstand.shell.connect.ConnectionView;
import coop.equalcare.hatstand.shell.connect.ConnectionViewModel;

import javafx.scene.Parent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * From the first moment to the last: connect, sign in, work, sign out, close. All of it on the FX
 * thread.
 */
final class WindowFlow {

    private record AtTheDesk(Hatstand hatstand, Session session) {}

    private final Program program;
    private final Texts texts;
    private final MainWindow window;
    private final Faults faults;
    private final FxBackground background;
    private final Runnable onClosed;
    private final DeskLock lock;

    private Runnable onReady = () -> {};
    private @Nullable Hatstand open;
    private @Nullable SignedIn signedIn;
    private @Nullable Parent wayIn;
    private @Nullable Job making;
    private boolean closed;

    WindowFlow(Program program, Stage stage, Runnable onClosed) {
        this.program = program;
        this.texts = program.texts();
        this.onClosed = onClosed;
        this.window =
                new MainWindow(
                        stage,
                        new WindowMemory(program.preferences()),
                        this::leaveFor,
                        this::close);
        this.faults = new Faults(texts, () -> Optional.of(stage));
        this.background = new FxBackground(faults);
        this.lock =
                new DeskLock(
                        program,
                        window,
                        background,
                        new DeskLock.Ways(this::signOut, this::nobodyHere));
    }

    /** Run once the first screen after signing in has all that it asked for. */
    void onReady(Runnable ready) {
        onReady = ready;
    }

    /** The connection that was used last is filled in already; its secret is not kept. */
    void askForConnection() {
        connectWith(connections());
    }

    private void connectWith(ConnectionViewModel connections) {
        if (!closed) {
            window.show(
                    texts.get("bootstrap.window.title"),
                    new ConnectionView(connections, texts, Optional.of(this::openDemo)));
        }
    }

    private ConnectionViewModel connections() {
        return new ConnectionViewModel(
                program.databases(), program.connections(), background, this::connected);
    }

    private void connected(Database database, Optional<String> newCoOp) {
        background.run(
                () -> {
                    newCoOp.ifPresent(
                            name ->
                                    new CoOp(name, CoOp.HOME_ZONE, false)
                                            .found(database.dataSource()));
                    return program.over(database);
                },
                hatstand -> {
                    open = hatstand;
                    askWho(hatstand);
                });
    }

    private void askWho(Hatstand hatstand) {
        wayIn =
                hatstand.identity.signInView(
                        background,
                        texts,
                        loginOf(hatstand),
                        session -> work(new AtTheDesk(hatstand, session)),
                        this::leaveDatabase);
        window.show(titleOf(hatstand), wayIn);
    }

    private void nobodyHere() {
        if (wayIn instanceof Leaving halfWayIn) {
            halfWayIn.onLock();
        }
    }

    private void leaveWayIn() {
        if (wayIn instanceof Leaving leaving) {
            leaving.onLeave();
        }
        wayIn = null;
    }

    private static Optional<String> loginOf(Hatstand hatstand) {
        return switch (hatstand.database.profile()) {
            case ConnectionProfile.Shared shared -> Optional.of(shared.user());
            case ConnectionProfile.Standalone _ -> Optional.empty();
        };
    }

    /** Straight to the rota of the invented co-op, as its coordinator. */
    void openDemo() {
        var demo = program.demo();
        var job =
                new Jobs(background, FxThread::run)
                        .named(Finding.note("bootstrap.window.making_demo"));
        making = job;
        window.show(
                texts.get("bootstrap.window.title"),
                demo.exists()
                        ? new WaitingView(texts, texts.get("bootstrap.window.opening"))
                        : new WaitingView(texts, job));
        background.run(
                () -> demo.open(job).map(this::wayInto).orElse(this::askForConnection),
                Runnable::run,
                fault -> {
                    askForConnection();
                    faults.accept(fault);
                });
    }

    /** What is next on the screen. */
    private Runnable wayInto(Opening demo) {
        return switch (demo) {
            case Opening.Opened(var database) -> {
                var hatstand = program.over(database);
                var desk = new AtTheDesk(hatstand, Desks.inDemo(hatstand, Permission.EDIT_ROSTER));
                yield () -> sitDown(desk);
            }
            case Opening.Failed(var problem) ->
                    () -> {
                        var connections = connections();
                        connectWith(connections);
                        connections.tell(problem);
                    };
        };
    }

    private void sitDown(AtTheDesk desk) {
        open = desk.hatstand();
        if (closed) {
            closeDatabase();
        } else {
            work(desk);
        }
    }

    private void work(AtTheDesk desk) {
        signedIn =
                new SignedIn(
                        desk.hatstand(),
                        desk.session(),
                        background,
                        texts,
                        window.settings(),
                        program.preferences(),
                        new SignedIn.Ways(this::signOut, lock::lock, window::close));
        leaveWayIn();
        lock.sit(signedIn, titleOf(desk.hatstand()));
        tellWhenReady();
    }

    private String titleOf(Hatstand hatstand) {
        return texts.get(
                hatstand.coOp.demo() ? "bootstrap.window.title_demo" : "bootstrap.window.title_of",
                hatstand.coOp.name());
    }

    private void tellWhenReady() {
        Thread.startVirtualThread(
                () -> {
                    background.settle();
                    onReady.run();
                });
    }

    /** What one person had on the screen is gone before the next one sits down. */
    private void signOut() {
        leaveDesk();
        if (open != null) {
            askWho(open);
        }
    }

    private void leaveDatabase() {
        leaveWayIn();
        closeDatabase();
        askForConnection();
    }

    private void leaveDesk() {
        if (signedIn != null) {
            signedIn.leave();
            signedIn = null;
            lock.stand();
        }
    }

    private void closeDatabase() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void leaveFor(Runnable then) {
        if (lock.isLocked()) {
            lock.askToLeave(then);
        } else if (signedIn == null) {
            then.run();
        } else {
            signedIn.leaveFor(then);
        }
    }

    /** A screen that cannot be left well keeps neither the database open nor the program alive. */
    private void close() {
        closed = true;
        try {
            lock.close();
            leaveDesk();
        } finally {
            letGo();
        }
    }

    private void letGo() {
        if (making != null) {
            making.cancel();
        }
        try {
            background.close();
            closeDatabase();
        } finally {
            onClosed.run();
        }
    }
}
