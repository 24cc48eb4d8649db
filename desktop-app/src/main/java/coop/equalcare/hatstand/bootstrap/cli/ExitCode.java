package coop.equalcare.hatstand.bootstrap.cli;

/** How the program ends, for scripts to act on. The handbook lists these; they never change. */
public enum ExitCode {
    DONE(0),
    /** A rule said no, or a check found something. */
    REFUSED(1),
    /** The command was not understood; nothing was tried. */
    USAGE(2),
    /** The database could not be opened. */
    NO_DATABASE(3),
    /** A defect of ours, told by its code. */
    FAULT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
