package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.List;

/** Ends a command early with a line that says what happened, why, and what to do next. */
public final class CommandTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient Finding reason;

    public CommandTrouble(ExitCode code, Finding reason) {
        super(reason.key());
        this.code = code;
        this.reason = reason;
    }

    Answer answer() {
        return new Answer(code, List.of(reason));
    }
}
