package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.platform.faults.FaultCode;
import coop.equalcare.hatstand.platform.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.util.stream.Collectors;

/** Says answers: what was done on the one stream, what went wrong in one line on the other. */
final class Speaker {

    private static final System.Logger LOG = System.getLogger(Speaker.class.getName());

    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;

    Speaker(Texts texts, PrintWriter out, PrintWriter err) {
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    int say(Answer answer) {
        for (var line : answer.lines()) {
            if (answer.code() == ExitCode.DONE) {
                out.println(texts.of(line));
            } else {
                complain(texts.of(line));
            }
        }
        return answer.code().number();
    }

    int sayFault(Exception fault) {
        if (fault instanceof CommandTrouble trouble) {
            return say(trouble.answer());
        }
        LOG.log(Level.ERROR, "a command failed", fault);
        complain(texts.get("bootstrap.fault.code", FaultCode.of(fault).text()));
        return ExitCode.FAULT.number();
    }

    int sayMisuse(ParameterException misuse) {
        complain(
                texts.get(
                        "bootstrap.usage.see_help",
                        inWords(misuse),
                        misuse.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    private String inWords(ParameterException misuse) {
        return switch (misuse) {
            case UnmatchedArgumentException unknown ->
                    texts.get("bootstrap.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    texts.get(
                            "bootstrap.usage.missing",
                            missing.getMissing().stream()
                                    .map(Speaker::nameOf)
                                    .collect(Collectors.joining(", ")));
            case ParameterException wrong when wrong.getArgSpec() != null ->
                    texts.get(
                            "bootstrap.usage.wrong",
                            nameOf(wrong.getArgSpec()),
                            String.valueOf(wrong.getValue()));
            default ->
                    texts.get(
                            "bootstrap.usage.which",
                            String.join(", ", misuse.getCommandLine().getSubcommands().keySet()));
        };
    }

    private static String nameOf(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }

    private void complain(String line) {
        err.println("hatstand: " + line.replaceAll("\\R", " "));
    }
}
