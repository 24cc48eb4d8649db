package coop.equalcare.hatstand.bootstrap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** An invented co-op to try things on. */
@Command(name = "demo")
final class DemoCommand {

    static final String HEADLESS = "--headless";
    static final String MEASURE = "--measure";

    private final Chores chores;
    private final Speaker speaker;

    DemoCommand(Chores chores, Speaker speaker) {
        this.chores = chores;
        this.speaker = speaker;
    }

    @Command(name = "create")
    int create(
            @Option(
                            names = "--seed",
                            paramLabel = "NUMBER",
                            descriptionKey = "bootstrap.option.seed")
                    Optional<Long> seed) {
        return speaker.say(chores.createDemo(new Chores.Demo(seed)));
    }

    @Command(name = "reset")
    int reset(
            @Option(
                            names = "--seed",
                            paramLabel = "NUMBER",
                            descriptionKey = "bootstrap.option.seed")
                    Optional<Long> seed) {
        return speaker.say(chores.resetDemo(new Chores.Demo(seed)));
    }

    @Command(name = "open")
    int open(
            @Option(
                            names = "--results",
                            paramLabel = "FOLDER",
                            descriptionKey = "bootstrap.option.results")
                    Optional<Path> results,
            @Option(names = HEADLESS, descriptionKey = "bootstrap.option.headless")
                    boolean headless,
            @Option(names = MEASURE, descriptionKey = "bootstrap.option.measure")
                    boolean measured) {
        return speaker.say(chores.openDemo(new Chores.DemoTour(results, headless, measured)));
    }
}
