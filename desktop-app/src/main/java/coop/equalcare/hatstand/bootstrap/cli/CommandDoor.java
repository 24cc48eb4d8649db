package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.platform.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;

/** The command line: {@code hatstand --help} says what it knows. */
public final class CommandDoor {

    private static final String WORDS = "coop.equalcare.hatstand.bootstrap.messages";

    private static final int WIDTH = 100;

    private final Chores chores;
    private final Keyboard keyboard;
    private final Texts texts;
    private final String version;
    private final Speaker speaker;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param version as the build calls itself
     * @param out for what was asked for; all complaints go to {@code err}
     */
    public CommandDoor(
            Chores chores,
            Keyboard keyboard,
            Texts texts,
            String version,
            PrintWriter out,
            PrintWriter err) {
        this.chores = chores;
        this.keyboard = keyboard;
        this.texts = texts;
        this.version = version;
        this.speaker = new Speaker(texts, out, err);
        this.out = out;
        this.err = err;
    }

    /**
     * @return the number to end the process with
     */
    public int run(String... arguments) {
        try {
            return WindowWords.answer(chores, List.of(arguments))
                    .map(speaker::say)
                    .orElseGet(() -> commandLine().execute(arguments));
        } catch (RuntimeException fault) {
            return speaker.sayFault(fault);
        }
    }

    private CommandLine commandLine() {
        var secrets = new Secrets(keyboard, texts);
        var commands =
                new CommandLine(new HatstandCommand(chores, speaker))
                        .addSubcommand(new DemoCommand(chores, speaker))
                        .addSubcommand(new DatabaseCommand(chores, secrets, speaker))
                        .addSubcommand(new PayrollCommand(chores, secrets, speaker))
                        .addSubcommand(new LedgerCommand(chores, secrets, speaker))
                        .addSubcommand(new AuditCommand(chores, secrets, speaker))
                        .addSubcommand(new AccessCommand(chores, secrets, speaker));
        commands.getCommandSpec().version(texts.get("bootstrap.version.line", version));
        commands.getCommandSpec().addOption(versionOption());
        prepare(commands, new HelpWords(texts, ResourceBundle.getBundle(WORDS, texts.locale())));
        return commands.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(WIDTH / 3)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((misuse, _) -> speaker.sayMisuse(misuse))
                .setExecutionExceptionHandler((fault, _, _) -> speaker.sayFault(fault));
    }

    private static void prepare(CommandLine command, ResourceBundle words) {
        command.setResourceBundle(words);
        command.getCommandSpec().addOption(helpOption());
        command.getSubcommands().values().forEach(below -> prepare(below, words));
    }

    private static OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("bootstrap.option.help")
                .build();
    }

    private static OptionSpec versionOption() {
        return OptionSpec.builder("--version")
                .versionHelp(true)
                .descriptionKey("bootstrap.option.version")
                .build();
    }
}
