package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.identity.domain.HatPermissions;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.ui.SignInPictures;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.fx.FxBackground;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.shell.ShellView;
import coop.equalcare.hatstand.shell.WaitingView;
import coop.equalcare.hatstand.shell.WindowSettings;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Renders every screen, light and dark, from the demo co-op: {@code mvn -Ppictures}. */
public final class Pictures {

    private final DemoAtSeven demo;
    private final FxBackground background;
    private final Easel easel;

    private Pictures(DemoAtSeven demo, FxBackground background, Easel easel) {
        this.demo = demo;
        this.background = background;
        this.easel = easel;
    }

    /**
     * @param arguments the folder, then the names of the pictures that are wanted; none means all
     */
    public static void main(String[] arguments) throws IOException {
        Display.drawInMemory(System.getProperties());
        FxThread.start(Theme::loadFonts);
        var folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        var only = Arrays.stream(arguments).skip(1).collect(Collectors.toSet());
        var home = Files.createTempDirectory("hatstand-pictures");
        try (var demo = new DemoAtSeven(home);
                var background = new FxBackground(Pictures::rethrow)) {
            new Pictures(demo, background, new Easel(background, folder, only)).drawAll();
        } finally {
            FxThread.stop();
        }
        System.exit(0);
    }

    private static void rethrow(Throwable fault) {
        throw new IllegalStateException("a screen could not be loaded", fault);
    }

    private void drawAll() throws IOException {
        var before = new BeforeTheDesk(demo.program(), demo.hatstand(), background);
        var coordinator = demo.session(Hat.COORDINATOR);
        var finance = demo.session(Hat.FINANCE);
        demo.payEarlierWeeks(finance);
        demo.prepare(finance, DemoAtSeven.EARLIER_END.plusDays(1), LocalDate.of(2026, 11, 22));
        for (var theme : Theme.values()) {
            draw(
                    "waiting",
                    theme,
                    () ->
                            new WaitingView(
                                    demo.program().texts(), words("bootstrap.window.opening")));
            draw("waiting-making", theme, before::makingDemo);
            draw("connection", theme, before::connection);
            draw("sign-in", theme, before::signIn);
            draw("locked", theme, before::locked);
            var wayIn = FxThread.ask(() -> new SignInPictures(demo.program().texts()).all());
            for (var picture : wayIn.entrySet()) {
                draw(picture.getKey(), theme, picture::getValue);
            }
            drawScreens(theme, coordinator, finance);
        }
        drawDesk("board-200-percent", Theme.LIGHT, 2, coordinator, _ -> {});
        drawCancelled(coordinator);
        for (var theme : Theme.values()) {
            drawSpans(theme, coordinator);
        }
    }

    /** The desk remembers which it showed. */
    private void drawSpans(Theme theme, Session coordinator) throws IOException {
        drawDesk("board-day", theme, 1, coordinator, _ -> {}, PictureHands.typing("d"));
        drawDesk("board-fortnight", theme, 1, coordinator, _ -> {}, PictureHands.typing("f"));
        drawDesk("board-month", theme, 1, coordinator, _ -> {}, PictureHands.typing("m"));
    }

    /** Late: the other pictures show the week as the demo has it. */
    private void drawCancelled(Session coordinator) throws IOException {
        if (easel.wants("cancelled") || easel.wants("both-versions")) {
            demo.cancelTwo(coordinator);
        }
        for (var theme : Theme.values()) {
            drawDesk("cancelled", theme, 1, coordinator, _ -> {}, PictureHands::showCancelled);
        }
        if (easel.wants("history")) {
            demo.changeOneAgainAndAgain(coordinator);
        }
        for (var theme : Theme.values()) {
            drawDesk(
                    "history",
                    theme,
                    1,
                    coordinator,
                    _ -> {},
                    List.of(PictureHands::showCancelled, PictureHands::showHistory));
        }
        for (var theme : Theme.values()) {
            drawBothVersions(theme, coordinator);
        }
    }

    private void drawBothVersions(Theme theme, Session coordinator) throws IOException {
        var acts = PictureHands.undoOfAnothers(demo, background);
        drawDesk("both-versions", theme, 1, coordinator, _ -> {}, acts);
    }

    private void drawScreens(Theme theme, Session coordinator, Session finance) throws IOException {
        drawDesk("board", theme, 1, coordinator, _ -> {});
        drawDesk("out", theme, 1, coordinator, _ -> {}, PictureHands::takeOut);
        drawDesk(
                "series",
                theme,
                1,
                coordinator,
                _ -> {},
                List.of(PictureHands::beginBooking, PictureHands::repeatBooking));
        drawDesk("series-change", theme, 1, coordinator, _ -> {}, PictureHands.CHANGE_SERIES);
        drawDesk("care-log", theme, 1, coordinator, shell -> PictureHands.go(shell, "carelog"));
        drawDesk("people", theme, 1, coordinator, shell -> PictureHands.go(shell, "people"));
        drawDesk("queues", theme, 1, finance, shell -> PictureHands.go(shell, "payroll-queues"));
        drawDesk("payroll", theme, 1, finance, shell -> PictureHands.go(shell, "payroll-screen"));
        drawDesk("book", theme, 1, finance, shell -> PictureHands.go(shell, "ledger"));
        drawActs(theme, coordinator, finance);
        drawTrail(theme, demo.session(Hat.ADMINISTRATOR));
        drawHats(theme, demo.session(Hat.MEMBERSHIP_SECRETARY));
        drawRights(theme, auditor());
    }

    private void drawHats(Theme theme, Session secretary) throws IOException {
        Consumer<ShellView> decide = shell -> PictureHands.go(shell, "people-decide");
        Consumer<ShellView> people = shell -> PictureHands.go(shell, "people-list");
        drawDesk("hats-to-decide", theme, 1, secretary, decide);
        drawDesk("hats-declining", theme, 1, secretary, decide, PictureHands::beginDeclining);
        drawDesk("hats-asking", theme, 1, secretary, people, PictureHands::askForHat);
    }

    private void drawTrail(Theme theme, Session administrator) throws IOException {
        drawDesk("audit", theme, 1, administrator, shell -> PictureHands.go(shell, "audit"));
        drawDesk(
                "person-looks",
                theme,
                1,
                administrator,
                shell -> PictureHands.go(shell, "people"),
                root -> PictureHands.page(root, words("audit.looks.title")));
        drawDesk(
                "person-history",
                theme,
                1,
                administrator,
                shell -> PictureHands.go(shell, "people"),
                root -> PictureHands.page(root, words("audit.history.title")));
    }

    /** Nobody of the demo audits, so its administrator does. */
    private Session auditor() {
        var administrator = demo.session(Hat.ADMINISTRATOR);
        return new Session(
                new Actor(administrator.actor().person(), HatPermissions.of(List.of(Hat.AUDITOR))),
                administrator.name(),
                List.of(Hat.AUDITOR));
    }

    private void drawRights(Theme theme, Session auditor) throws IOException {
        drawDesk(
                "person-whole-record",
                theme,
                1,
                auditor,
                shell -> PictureHands.go(shell, "people"),
                root -> PictureHands.page(root, words("rights.take_out.title")));
    }

    /** What one sees after doing something. */
    private void drawActs(Theme theme, Session coordinator, Session finance) throws IOException {
        Consumer<ShellView> people = shell -> PictureHands.go(shell, "people");
        drawDesk("booking-form", theme, 1, coordinator, _ -> {}, PictureHands::beginBooking);
        drawDesk("cover", theme, 1, coordinator, _ -> {}, PictureHands::findCover);
        drawDesk("absences", theme, 1, coordinator, _ -> {}, PictureHands::showAbsences);
        drawDesk("absence", theme, 1, coordinator, _ -> {}, PictureHands::openAbsence);
        drawDesk("offer", theme, 1, coordinator, _ -> {}, PictureHands::hoursOffered);
        drawDesk("keys", theme, 1, coordinator, _ -> {}, PictureHands::showKeys);
        drawDesk("person-form", theme, 1, coordinator, people, PictureHands::fillWrongly);
        drawDesk("people-export", theme, 1, coordinator, people, PictureHands::exportPeople);
        drawDesk(
                "people-empty",
                theme,
                1,
                coordinator,
                people,
                root -> PictureHands.type(root, "#people-search", "Zzyzx"));
        drawDesk(
                "leaving",
                theme,
                1,
                coordinator,
                people,
                root -> {
                    PictureHands.fillWrongly(root);
                    PictureHands.go((ShellView) root.lookup(".shell"), "carelog");
                });
        drawDesk(
                "payroll-files",
                theme,
                1,
                finance,
                shell -> PictureHands.go(shell, "payroll-screen"),
                List.of(PictureHands::chooseLastRun, PictureHands::showFiles));
        drawDesk(
                "rates",
                theme,
                1,
                finance,
                shell -> PictureHands.go(shell, "payroll-screen"),
                root -> PictureHands.press(root, "#payroll-rates"));
        drawDesk(
                "palette",
                theme,
                1,
                coordinator,
                people,
                root ->
                        root.lookup(".shell")
                                .fireEvent(
                                        new KeyEvent(
                                                KeyEvent.KEY_PRESSED,
                                                "k",
                                                "k",
                                                KeyCode.K,
                                                false,
                                                true,
                                                false,
                                                false)));
    }

    private String words(String key) {
        return demo.program().texts().get(key);
    }

    /** One screen as the window shows it to somebody; the first line of its list is chosen. */
    private void drawDesk(
            String name, Theme theme, double scale, Session session, Consumer<ShellView> go)
            throws IOException {
        drawDesk(name, theme, scale, session, go, List.of());
    }

    private void drawDesk(
            String name,
            Theme theme,
            double scale,
            Session session,
            Consumer<ShellView> go,
            Consumer<Parent> act)
            throws IOException {
        drawDesk(name, theme, scale, session, go, List.of(act));
    }

    /**
     * @param acts what is done on the screen before it is drawn
     */
    private void drawDesk(
            String name,
            Theme theme,
            double scale,
            Session session,
            Consumer<ShellView> go,
            List<Consumer<Parent>> acts)
            throws IOException {
        if (!easel.wants(name)) {
            return;
        }
        var signedIn = FxThread.ask(() -> seat(session));
        easel.draw(
                name,
                theme,
                scale,
                () -> {
                    go.accept(signedIn.view());
                    return signedIn.view();
                },
                acts);
        FxThread.ask(
                () -> {
                    signedIn.leave();
                    return signedIn;
                });
    }

    private SignedIn seat(Session session) {
        return new SignedIn(
                demo.hatstand(),
                session,
                background,
                demo.program().texts(),
                new WindowSettings(),
                demo.program().preferences(),
                new SignedIn.Ways(() -> {}, () -> {}, () -> {}));
    }

    private void draw(String name, Theme theme, Supplier<Parent> view) throws IOException {
        easel.draw(name, theme, 1, view, List.of());
    }
}
