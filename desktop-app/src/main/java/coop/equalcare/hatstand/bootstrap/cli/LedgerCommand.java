package coop.equalcare.hatstand.bootstrap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the one book whether anybody has changed it behind its back, and writes its end down. */
@Command(name = "ledger")
final class LedgerCommand {

    private final Chores chores;
    private final Secrets secrets;
    private final Speaker speaker;

    LedgerCommand(Chores chores, Secrets secrets, Speaker speaker) {
        this.chores = chores;
        this.secrets = secrets;
        this.speaker = speaker;
    }

    @Command(name = "verify")
    int verify(
            @Mixin DatabaseOptions database,
            @Option(
                            names = "--against",
                            paramLabel = "FILE",
                            descriptionKey = "bootstrap.option.against")
                    Optional<Path> against,
            @Option(names = "--since", descriptionKey = "bootstrap.option.since") boolean since,
            @Option(names = "--as", paramLabel = "NAME", descriptionKey = "bootstrap.option.as")
                    Optional<String> person) {
        return speaker.say(
                chores.verifyLedger(
                        database.opening(secrets), new Chores.LedgerCheck(against, since, person)));
    }

    @Command(name = "checkpoint")
    int checkpoint(
            @Mixin DatabaseOptions database,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            descriptionKey = "bootstrap.option.out")
                    Path out,
            @Option(names = "--as", paramLabel = "NAME", descriptionKey = "bootstrap.option.as")
                    Optional<String> person) {
        return speaker.say(
                chores.checkpointLedger(
                        database.opening(secrets), new Chores.LedgerCheckpoint(out, person)));
    }
}
