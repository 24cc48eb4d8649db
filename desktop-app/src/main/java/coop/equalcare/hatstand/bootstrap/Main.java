package coop.equalcare.hatstand.bootstrap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.bootstrap.cli.CommandDoor;
import coop.equalcare.hatstand.bootstrap.cli.Keyboard;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.faults.Log;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.text.Texts;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;

/** The one door: the window without arguments, the command line with them. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var home =
                HomeFolder.of(
                        System.getenv(),
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")));
        // Calendars and typed dates speak the program's language, not the computer's.
        Locale.setDefault(Locale.UK);
        var texts = new Texts(Locale.UK, CoOp.HOME_ZONE, Hatstand.capabilities());
        var err = writer(System.err);
        var silenced = openLog(home, texts, err);
        var program =
                new Program(
                        home,
                        Preferences.in(home),
                        texts,
                        new Databases(Hatstand.rows(), FxThread::isCurrent),
                        Clock.systemUTC());
        var door =
                new CommandDoor(
                        new HatstandChores(program),
                        keyboard(),
                        texts,
                        Version.text(),
                        writer(System.out),
                        err);
        var code = door.run(arguments);
        Reference.reachabilityFence(silenced);
        System.exit(code);
    }

    /** A terminal that names no character set gets UTF-8: names and pounds are not plain ASCII. */
    private static PrintWriter writer(PrintStream stream) {
        return stream.charset().equals(US_ASCII)
                ? new PrintWriter(stream, true, UTF_8)
                : new PrintWriter(stream, true);
    }

    /** Without its log Hatstand works all the same, and says so. */
    private static List<Logger> openLog(Path home, Texts texts, PrintWriter err) {
        try {
            return Log.into(home.resolve("log"));
        } catch (IOException _) {
            err.println(texts.get("bootstrap.log.none", home));
            return List.of();
        }
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
