package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.platform.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

import java.io.PrintWriter;
import java.util.ResourceBundle;

/** The command line: {@code hatstand --help} says what it knows. */
public final class CommandDoor {

    private static final String WORDS = "coop.equalcare.hatstand.bootstrap.messages";

    private static final int WIDTH = 100;

    private final CommandLine commands;

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
        var speaker = new Speaker(texts, out, err);
        var secrets = new Secrets(keyboard, texts);
        commands =
                new CommandLine(new HatstandCommand(chores, speaker))
                        .addSubcommand(new DemoCommand(chores, speaker))
                        .addSubcommand(new DatabaseCommand(chores, secrets, speaker))
                        .addSubcommand(new PayrollCommand(chores, secrets, speaker))
                        .addSubcommand(new LedgerCommand(chores, secrets, speaker))
                        .addSubcommand(new AuditCommand(chores, secrets, speaker))
                        .addSubcommand(new AccessCommand(chores, secrets, speaker));
        commands.getCommandSpec().version(texts.get("bootstrap.version.line", version));
        commands.getCommandSpec().addOption(versionOption());
        var words = new HelpWords(texts, ResourceBundle.getBundle(WORDS, texts.locale()));
        prepare(commands, words);
        commands.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(WIDTH / 3)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((misuse, _) -> speaker.sayMisuse(misuse))
                .setExecutionExceptionHandler((fault, _, _) -> speaker.sayFault(fault));
    }

    /**
     * @return the number to end the process with
     */
    public int run(String... arguments) {
        return commands.execute(arguments);
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
