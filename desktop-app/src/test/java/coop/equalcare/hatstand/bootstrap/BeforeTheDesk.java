package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.shell.WaitingView;
import coop.equalcare.hatstand.shell.connect.ConnectionView;
import coop.equalcare.hatstand.shell.connect.ConnectionViewModel;
import coop.equalcare.hatstand.shell.lock.LockView;
import coop.equalcare.hatstand.shell.lock.LockViewModel;
import coop.equalcare.hatstand.shell.lock.Unlocking;

import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;

/** What somebody sees before they are at their desk. */
record BeforeTheDesk(Program program, Hatstand hatstand, Background background) {

    Parent makingDemo() {
        var job =
                new Jobs(background, FxThread::run)
                        .named(Finding.note("bootstrap.window.making_demo"));
        job.at(12, 40);
        return new WaitingView(program.texts(), job);
    }

    Parent connection() {
        var model =
                new ConnectionViewModel(
                        program.databases(), program.connections(), background, (_, _) -> {});
        return new ConnectionView(model, program.texts(), Optional.of(() -> {}));
    }

    Parent signIn() {
        return hatstand.identity.signInView(
                background, program.texts(), Optional.empty(), _ -> {}, () -> {});
    }

    Parent locked() {
        Unlocking asking =
                new Unlocking() {
                    @Override
                    public Asked asked() {
                        return Asked.PASSWORD;
                    }

                    @Override
                    public List<Finding> tryToOpen(char[] typed) {
                        return List.of();
                    }
                };
        var ways = new LockViewModel.Ways(() -> {}, () -> {});
        var model = new LockViewModel("Cora", asking, background, ways);
        return new LockView(model, program.texts());
    }
}
