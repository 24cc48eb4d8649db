package coop.equalcare.hatstand.bootstrap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Optional;

/** Asks the one book whether anybody has changed it behind its back. */
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
            @Option(names = "--as", paramLabel = "NAME", descriptionKey = "bootstrap.option.as")
                    Optional<String> person) {
        return speaker.say(chores.verifyLedger(database.opening(secrets), person));
    }
}
