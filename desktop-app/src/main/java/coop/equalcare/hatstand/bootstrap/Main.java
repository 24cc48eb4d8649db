package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.CommandDoor;
import coop.equalcare.hatstand.bootstrap.cli.Keyboard;
import coop.equalcare.hatstand.platform.text.Texts;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one door: the window without arguments, the command line with them. */
public final class Main {

    private static final ZoneId CO_OP_ZONE = ZoneId.of("Europe/London");

    private Main() {}

    public static void main(String[] arguments) {
        var texts = new Texts(Locale.UK, CO_OP_ZONE, List.of("bootstrap", "platform"));
        var door =
                new CommandDoor(
                        new HatstandChores(),
                        keyboard(),
                        texts,
                        Version.text(),
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true));
        System.exit(door.run(arguments));
    }

    private static Keyboard keyboard() {
        return question ->
                Optional.ofNullable(System.console())
                        .filter(console -> console.isTerminal())
                        .flatMap(
                                console ->
                                        Optional.ofNullable(console.readPassword("%s ", question)));
    }
}
