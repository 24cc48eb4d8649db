package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.kernel.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Prepares a pay run from confirmed care, and writes the files that payroll software reads. */
@Command(name = "payroll")
final class PayrollCommand {

    private final Chores chores;
    private final Secrets secrets;
    private final Speaker speaker;

    PayrollCommand(Chores chores, Secrets secrets, Speaker speaker) {
        this.chores = chores;
        this.secrets = secrets;
        this.speaker = speaker;
    }

    @Command(name = "run")
    int run(
            @Mixin DatabaseOptions database,
            @Option(
                            names = "--from",
                            required = true,
                            paramLabel = "DAY",
                            descriptionKey = "bootstrap.option.from")
                    LocalDate from,
            @Option(
                            names = "--until",
                            required = true,
                            paramLabel = "DAY",
                            descriptionKey = "bootstrap.option.until")
                    LocalDate until,
            @Option(names = "--as", paramLabel = "NAME", descriptionKey = "bootstrap.option.as")
                    Optional<String> person) {
        if (until.isBefore(from)) {
            throw new CommandTrouble(
                    ExitCode.USAGE, Finding.block("bootstrap.usage.period", from, until));
        }
        return speaker.say(
                chores.runPayroll(
                        database.opening(secrets), new Chores.PayPeriod(from, until, person)));
    }

    @Command(name = "export")
    int export(
            @Mixin DatabaseOptions database,
            @Option(
                            names = "--run",
                            required = true,
                            paramLabel = "NUMBER",
                            descriptionKey = "bootstrap.option.run")
                    int run,
            @Option(
                            names = "--format",
                            required = true,
                            paramLabel = "sage|generic",
                            descriptionKey = "bootstrap.option.format")
                    Chores.Format format,
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "FOLDER",
                            descriptionKey = "bootstrap.option.to")
                    Path folder,
            @Option(names = "--as", paramLabel = "NAME", descriptionKey = "bootstrap.option.as")
                    Optional<String> person) {
        return speaker.say(
                chores.exportPayroll(
                        database.opening(secrets),
                        new Chores.PayExport(run, format, folder, person)));
    }
}
