package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.CommandTrouble;
import coop.equalcare.hatstand.bootstrap.cli.ExitCode;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.database.ConnectionProblem;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import java.util.function.Function;

/** Opens the database that a command names, for as long as the command runs. */
final class DatabaseChores {

    private final Program program;

    DatabaseChores(Program program) {
        this.program = program;
    }

    Answer check(Opening opening) {
        return with(
                opening,
                _ ->
                        Answer.done(
                                Finding.note(
                                        "bootstrap.database.current", nameOf(profile(opening)))));
    }

    Answer migrate(Opening opening) {
        return switch (program.databases().migrate(profile(opening), secret(opening))) {
            case coop.equalcare.hatstand.platform.database.Opening.Opened(var database) -> {
                database.close();
                yield Answer.done(
                        Finding.note("bootstrap.database.migrated", nameOf(profile(opening))));
            }
            case coop.equalcare.hatstand.platform.database.Opening.Failed(var problem) ->
                    throw trouble(problem);
        };
    }

    /** The command ends with the reason where the database cannot be opened. */
    Answer with(Opening opening, Function<Hatstand, Answer> work) {
        var opened =
                opening.where() instanceof Opening.Where.Demo
                        ? program.demo().open()
                        : program.databases().open(profile(opening), secret(opening));
        return switch (opened) {
            case coop.equalcare.hatstand.platform.database.Opening.Opened(var database) -> {
                try (database) {
                    yield work.apply(program.over(database));
                }
            }
            case coop.equalcare.hatstand.platform.database.Opening.Failed(var problem) ->
                    throw trouble(problem);
        };
    }

    private ConnectionProfile profile(Opening opening) {
        return switch (opening.where()) {
            case Opening.Where.Demo _ -> program.demo().profile();
            case Opening.Where.At(var profile) -> profile;
            case Opening.Where.LastUsed _ ->
                    program.connections().recent().stream()
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new CommandTrouble(
                                                    ExitCode.NO_DATABASE,
                                                    Finding.block("bootstrap.database.none_used")));
        };
    }

    private char[] secret(Opening opening) {
        return opening.where() instanceof Opening.Where.Demo
                ? program.demo().secret()
                : opening.secret().ask();
    }

    /** Why it cannot be opened, in words. */
    CommandTrouble trouble(ConnectionProblem problem) {
        var texts = program.texts();
        return new CommandTrouble(
                ExitCode.NO_DATABASE,
                Finding.block(
                        "bootstrap.database.problem",
                        texts.of(problem.what()),
                        texts.of(problem.why()),
                        texts.of(problem.next())));
    }

    private static String nameOf(ConnectionProfile profile) {
        return switch (profile) {
            case ConnectionProfile.Standalone(var file) -> file.toString();
            case ConnectionProfile.Shared shared -> shared.database() + "@" + shared.host();
        };
    }
}
