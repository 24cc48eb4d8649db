package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.List;

/** What a command came to, and what there is to say about it: a line for each finding. */
public record Answer(ExitCode code, List<Finding> lines) {

    public Answer {
        lines = List.copyOf(lines);
    }

    public static Answer done(Finding... lines) {
        return new Answer(ExitCode.DONE, List.of(lines));
    }

    public static Answer refused(List<Finding> reasons) {
        return new Answer(ExitCode.REFUSED, reasons);
    }
}
