package coop.equalcare.hatstand.bootstrap.cli;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** The program itself: the window, unless another command is named. */
@Command(name = "hatstand")
final class HatstandCommand implements Callable<Integer> {

    private final Chores chores;
    private final Speaker speaker;

    HatstandCommand(Chores chores, Speaker speaker) {
        this.chores = chores;
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        return speaker.say(chores.openWindow());
    }
}
