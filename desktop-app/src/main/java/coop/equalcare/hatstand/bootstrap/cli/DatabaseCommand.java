package coop.equalcare.hatstand.bootstrap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks after a database: is it there, and is it as this build wants it. */
@Command(name = "database")
final class DatabaseCommand {

    private final Chores chores;
    private final Secrets secrets;
    private final Speaker speaker;

    DatabaseCommand(Chores chores, Secrets secrets, Speaker speaker) {
        this.chores = chores;
        this.secrets = secrets;
        this.speaker = speaker;
    }

    @Command(name = "migrate")
    int migrate(@Mixin DatabaseOptions database) {
        return speaker.say(chores.migrate(database.opening(secrets)));
    }

    @Command(name = "check")
    int check(@Mixin DatabaseOptions database) {
        return speaker.say(chores.check(database.opening(secrets)));
    }
}
