package coop.equalcare.hatstand.bootstrap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For the day on which the only administrator cannot sign in any more. */
@Command(name = "access")
final class AccessCommand {

    private final Chores chores;
    private final Secrets secrets;
    private final Speaker speaker;

    AccessCommand(Chores chores, Secrets secrets, Speaker speaker) {
        this.chores = chores;
        this.secrets = secrets;
        this.speaker = speaker;
    }

    @Command(name = "rescue")
    int rescue(
            @Mixin DatabaseOptions database,
            @Option(
                            names = "--person",
                            required = true,
                            paramLabel = "NAME",
                            descriptionKey = "bootstrap.option.rescued")
                    String person) {
        return speaker.say(chores.rescueSignIn(database.opening(secrets), person));
    }
}
