package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.fx.FxBackground;
import coop.equalcare.hatstand.platform.fx.away.IdleWatch;
import coop.equalcare.hatstand.platform.fx.away.OtherWindows;
import coop.equalcare.hatstand.platform.fx.away.OwnClipboard;
import coop.equalcare.hatstand.shell.lock.LockView;
import coop.equalcare.hatstand.shell.lock.LockViewModel;
import coop.equalcare.hatstand.shell.lock.Unlocking;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes everything out of sight while nobody is at the desk: the screen, dialogs, what was copied.
 * What somebody typed comes back with them and with nobody else. All of it on the FX thread.
 */
final class DeskLock {

    /** What happens around a locked desk. */
    record Ways(Runnable signOut, Runnable nobodyHere) {}

    private record Sitting(SignedIn desk, String title) {}

    private record Locked(LockView view, @Nullable Node focus) {}

    private final Program program;
    private final MainWindow window;
    private final FxBackground background;
    private final Ways ways;
    private final OwnClipboard clipboard;
    private final IdleWatch idle;

    private Optional<Sitting> sitting = Optional.empty();
    private Optional<Locked> locked = Optional.empty();

    /**
     * @param ways out for whoever does not come back, and what happens if nobody has signed in and
     *     nobody is there
     */
    DeskLock(Program program, MainWindow window, FxBackground background, Ways ways) {
        this.program = program;
        this.window = window;
        this.background = background;
        this.ways = ways;
        this.clipboard = OwnClipboard.of(window.stage());
        this.idle = new IdleWatch(program.clock(), this::longest, this::nobodyHere);
    }

    private Optional<Duration> longest() {
        var demo = sitting.map(it -> it.desk().hatstand().coOp.demo()).orElse(false);
        return Optional.of(window.settings().lockMinutesProperty(demo).get())
                .filter(minutes -> minutes > 0)
                .map(Duration::ofMinutes);
    }

    private void nobodyHere() {
        if (sitting.isPresent()) {
            lock();
        } else {
            ways.nobodyHere().run();
        }
    }

    void sit(SignedIn desk, String title) {
        sitting = Optional.of(new Sitting(desk, title));
        window.show(title, desk.view());
    }

    boolean isLocked() {
        return locked.isPresent();
    }

    void lock() {
        sitting.filter(_ -> locked.isEmpty()).ifPresent(this::lock);
    }

    private void lock(Sitting now) {
        var focus = window.scene().getFocusOwner();
        OtherWindows.close(window.stage());
        now.desk().lock();
        clipboard.clear();
        var session = now.desk().session();
        var model =
                new LockViewModel(
                        session.name(),
                        new OwnPassword(now.desk()),
                        background,
                        new LockViewModel.Ways(() -> unlock(now), ways.signOut()));
        var view = new LockView(model, program.texts());
        locked = Optional.of(new Locked(view, focus));
        window.show(program.texts().get("bootstrap.window.locked"), view);
        view.focusFirst();
        var identity = now.desk().hatstand().identity;
        background.run(() -> identity.unlockDesk.locked(session.actor()), _ -> {});
    }

    private void unlock(Sitting now) {
        var focus = locked.map(Locked::focus);
        locked = Optional.empty();
        window.show(now.title(), now.desk().view());
        focus.ifPresent(Node::requestFocus);
        now.desk().unlock();
    }

    /** Closing the window of a locked desk loses what its owner typed: that is asked first. */
    void askToLeave(Runnable then) {
        locked.ifPresent(it -> it.view().askToLeave(then));
    }

    /** Nobody sits there any more; what they copied cannot be pasted by the next one. */
    void stand() {
        sitting = Optional.empty();
        locked = Optional.empty();
        clipboard.clear();
    }

    void close() {
        idle.close();
    }

    /** Asks for what the one at the desk came in with. */
    private static final class OwnPassword implements Unlocking {

        private final Hatstand hatstand;
        private final Actor actor;

        OwnPassword(SignedIn desk) {
            this.hatstand = desk.hatstand();
            this.actor = desk.session().actor();
        }

        @Override
        public Asked asked() {
            if (hatstand.coOp.demo()) {
                return Asked.NOTHING;
            }
            return switch (hatstand.database.profile()) {
                case ConnectionProfile.Standalone _ -> Asked.PASSWORD;
                case ConnectionProfile.Shared _ -> Asked.SERVER_PASSWORD;
            };
        }

        @Override
        public List<Finding> tryToOpen(char[] typed) {
            return switch (asked()) {
                case NOTHING -> List.of();
                case PASSWORD -> reasons(hatstand.identity.unlockDesk.handle(actor, typed));
                case SERVER_PASSWORD ->
                        reasons(hatstand.identity.server.orElseThrow().unlock.handle(actor, typed));
            };
        }

        private static List<Finding> reasons(Outcome<Actor> outcome) {
            return switch (outcome) {
                case Outcome.Done<Actor> _ -> List.of();
                case Outcome.Refused<Actor>(var reasons) -> reasons;
                case Outcome.Stale<Actor> _ -> List.of(Finding.block("bootstrap.lock.again"));
            };
        }
    }
}
