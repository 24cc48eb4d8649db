package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.Chores;
import coop.equalcare.hatstand.bootstrap.cli.ExitCode;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.demo.DemoPack;
import coop.equalcare.hatstand.demo.DemoTour;
import coop.equalcare.hatstand.demo.TourOfPay;
import coop.equalcare.hatstand.demo.TourOfTheWeek;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.database.Opening.Failed;
import coop.equalcare.hatstand.platform.database.Opening.Opened;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The invented co-op at the command line. */
final class DemoChores {

    private final Program program;
    private final Windows windows;
    private final DatabaseChores databases;

    DemoChores(Program program, Windows windows) {
        this.program = program;
        this.windows = windows;
        this.databases = new DatabaseChores(program);
    }

    Answer create(Chores.Demo demo) {
        if (program.demo().exists()) {
            return Answer.done(Finding.note("bootstrap.demo.exists", file()));
        }
        return make(demo);
    }

    Answer reset(Chores.Demo demo) {
        return make(demo);
    }

    private Answer make(Chores.Demo demo) {
        var seed = demo.seed().orElse(DemoPack.USUAL_SEED);
        return switch (program.demo().create(seed, Progress.NONE).orElseThrow()) {
            case Opened(var database) -> {
                database.close();
                yield Answer.done(Finding.note("bootstrap.demo.made", file()));
            }
            case Failed(var problem) -> throw databases.trouble(problem);
        };
    }

    private String file() {
        return program.demo().profile().file().toString();
    }

    Answer open(Chores.DemoTour tour) {
        if (tour.measured()) {
            return windows.measureDemo();
        }
        return windows.possible() && !tour.headless() ? windows.openDemo() : takeTour(tour);
    }

    private Answer takeTour(Chores.DemoTour tour) {
        var results =
                tour.results().orElseGet(() -> program.home().resolve("demo").resolve("results"));
        return databases.with(
                Opening.ofTheDemo(), hatstand -> takeTour(hatstand, results.toAbsolutePath()));
    }

    private Answer takeTour(Hatstand hatstand, Path results) {
        makeFolder(results);
        var lines = new ArrayList<Finding>();
        lines.add(Finding.note("demo.tour.no_display"));
        var coordinator = Desks.inDemo(hatstand, Permission.EDIT_ROSTER);
        var finance = Desks.inDemo(hatstand, Permission.PREPARE_PAY);
        var tour =
                new DemoTour(
                        new TourOfTheWeek(
                                hatstand.rostering,
                                hatstand.careLog,
                                program.clock(),
                                hatstand.coOp.zone()),
                        new TourOfPay(hatstand.payroll, program.clock(), hatstand.coOp.zone()));
        lines.addAll(
                tour.take(
                        coordinator.actor(),
                        finance.actor(),
                        second(hatstand, finance.actor()),
                        results));
        var picture = results.resolve("board.png");
        windows.drawBoard(hatstand, coordinator, picture);
        lines.add(Finding.note("demo.tour.picture", picture.toString()));
        return new Answer(ExitCode.DONE, lines);
    }

    /** Whoever approves is somebody other than whoever prepared. */
    private static Actor second(Hatstand hatstand, Actor first) {
        return Desks.entitled(hatstand, Permission.APPROVE_PAY).stream()
                .map(People.Line::id)
                .filter(person -> !person.equals(first.person()))
                .findFirst()
                .map(person -> Desks.signedIn(hatstand, new SignIn.AsPerson(person)).actor())
                .orElseThrow();
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
