package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.kernel.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Optional;

/** Asks the trail whether anybody has changed it. */
@Command(name = "audit")
final class AuditCommand {

    private final Chores chores;
    private final Secrets secrets;
    private final Speaker speaker;

    AuditCommand(Chores chores, Secrets secrets, Speaker speaker) {
        this.chores = chores;
        this.secrets = secrets;
        this.speaker = speaker;
    }

    @Command(name = "verify")
    int verify(
            @Mixin DatabaseOptions database,
            @Option(
                            names = "--known",
                            paramLabel = "BLOCK:FINGERPRINT",
                            descriptionKey = "bootstrap.option.known")
                    Optional<String> known,
            @Option(names = "--accept", descriptionKey = "bootstrap.option.accept") boolean accept,
            @Option(names = "--as", paramLabel = "NAME", descriptionKey = "bootstrap.option.as")
                    Optional<String> person) {
        var seen = known.map(AuditCommand::read);
        return speaker.say(
                chores.verifyTrail(
                        database.opening(secrets), new Chores.TrailCheck(seen, accept, person)));
    }

    private static TrailEnd read(String written) {
        return TrailEnd.read(written)
                .orElseThrow(
                        () ->
                                new CommandTrouble(
                                        ExitCode.USAGE,
                                        Finding.block("bootstrap.usage.known", written)));
    }
}
