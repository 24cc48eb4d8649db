package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.audit.TrailWatch;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.feed.Link;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.away.HeldBackground;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.ChangeFeed.Subscription;
import coop.equalcare.hatstand.shell.Desk;
import coop.equalcare.hatstand.shell.Reminder;
import coop.equalcare.hatstand.shell.ShellView;
import coop.equalcare.hatstand.shell.ShellViewModel;
import coop.equalcare.hatstand.shell.WindowSettings;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;

import java.util.stream.Collectors;

/** Somebody at work at a desk, until they sign out. */
final class SignedIn {

    /** The ways out: back to the sign-in, out of sight, or out of the program. */
    record Ways(Runnable signOut, Runnable lock, Runnable quit) {}

    private final Hatstand hatstand;
    private final Session session;
    private final HeldBackground background;
    private final ShellView view;
    private final Subscription link;
    private final Jobs jobs;
    private final TrailWatch trail;
    private final ObservableList<Reminder> reminders = FXCollections.observableArrayList();

    SignedIn(
            Hatstand hatstand,
            Session session,
            Background inner,
            Texts texts,
            WindowSettings settings,
            Preferences preferences,
            Ways ways) {
        this.hatstand = hatstand;
        this.session = session;
        background = new HeldBackground(inner);
        var model = new ShellViewModel(session.actor(), hatstand.screens(preferences));
        jobs = new Jobs(background, FxThread::run);
        var desk =
                new Desk(
                        session.actor(),
                        background,
                        texts,
                        model,
                        model,
                        jobs,
                        new Tables(preferences, texts));
        var connected =
                new ReadOnlyObjectWrapper<>(hatstand.database.link().state() == Link.State.UP);
        link =
                hatstand.database
                        .link()
                        .subscribe(
                                state -> FxThread.run(() -> connected.set(state == Link.State.UP)));
        var surroundings =
                new ShellView.Surroundings(
                        session.name(),
                        session.hats().stream().map(texts::name).collect(Collectors.joining(", ")),
                        placeOf(hatstand, texts),
                        hatstand.coOp.demo(),
                        connected,
                        reminders,
                        ways.signOut(),
                        ways.lock(),
                        ways.quit());
        view = new ShellView(model, desk, surroundings, settings);
        trail =
                new TrailWatch(
                        hatstand.audit.keeper, alarm -> FxThread.run(() -> warn(texts, alarm)));
    }

    /** Once for each kind: it stays until they sign out. */
    private void warn(Texts texts, Finding alarm) {
        var words = titleOf(texts, alarm);
        if (reminders.stream().noneMatch(one -> one.words().equals(words))) {
            reminders.add(new Reminder(words, "fth-alert-octagon", () -> explain(texts, alarm)));
        }
    }

    private static String titleOf(Texts texts, Finding alarm) {
        return texts.get(
                alarm.key().equals("audit.keeper.behind")
                        ? "audit.keeper.behind_title"
                        : "audit.keeper.not_as_seen_title");
    }

    private void explain(Texts texts, Finding alarm) {
        var alert = new Alert(Alert.AlertType.WARNING, texts.of(alarm), ButtonType.CLOSE);
        alert.initOwner(view.getScene().getWindow());
        alert.setTitle(titleOf(texts, alarm));
        alert.setHeaderText(titleOf(texts, alarm));
        alert.show();
    }

    private static String placeOf(Hatstand hatstand, Texts texts) {
        return switch (hatstand.database.profile()) {
            case ConnectionProfile.Standalone(var file) ->
                    texts.get(
                            "bootstrap.window.in_file",
                            hatstand.coOp.name(),
                            file.getFileName().toString());
            case ConnectionProfile.Shared shared ->
                    texts.get(
                            "bootstrap.window.on_server",
                            hatstand.coOp.name(),
                            shared.database(),
                            shared.host());
        };
    }

    ShellView view() {
        return view;
    }

    Hatstand hatstand() {
        return hatstand;
    }

    Session session() {
        return session;
    }

    /** Nothing is read in this person's name until they are back; what they typed stays. */
    void lock() {
        background.hold();
        view.lock();
    }

    void unlock() {
        background.release();
    }

    /** Goes on at once, or asks first about what is not saved. */
    void leaveFor(Runnable then) {
        view.leaveFor(then);
    }

    /** What was on the screen is gone with it, and what runs for this person ends. */
    void leave() {
        trail.close();
        jobs.cancelAll();
        link.close();
        view.leave();
    }
}
