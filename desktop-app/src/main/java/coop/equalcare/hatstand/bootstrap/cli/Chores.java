package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.audit.domain.TrailEnd;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that can be asked for at the command line. The composition root fills it; the command line
 * only asks and says.
 */
public interface Chores {

    /** What one types nothing for: the window, on the connection that was used last. */
    Answer openWindow();

    Answer createDemo(Demo demo);

    /** Makes the demo database anew; what somebody did in the old one is gone. */
    Answer resetDemo(Demo demo);

    Answer openDemo(DemoTour tour);

    Answer migrate(Opening database);

    Answer check(Opening database);

    Answer runPayroll(Opening database, PayPeriod period);

    Answer exportPayroll(Opening database, PayExport export);

    Answer verifyLedger(Opening database, LedgerCheck check);

    Answer checkpointLedger(Opening database, LedgerCheckpoint checkpoint);

    Answer verifyTrail(Opening database, TrailCheck check);

    /**
     * @param person an administrator, by name, who cannot sign in and whom nobody else can help
     */
    Answer rescueSignIn(Opening database, String person);

    /**
     * @param seed the same number gives the same co-op
     */
    record Demo(Optional<Long> seed) {}

    /**
     * @param results where files and pictures go if there is no window
     * @param headless not to open a window even where one could be
     * @param measured to say how long it took until the board could be used, and to end then
     */
    record DemoTour(Optional<Path> results, boolean headless, boolean measured) {}

    /**
     * @param until the last day that is paid
     * @param person who prepares the run, by name; the demo has its own
     */
    record PayPeriod(LocalDate from, LocalDate until, Optional<String> person) {}

    /**
     * @param run its number, as the window shows it
     */
    record PayExport(int run, Format format, Path folder, Optional<String> person) {}

    /**
     * @param against a checkpoint’s file that the book still has to hold
     * @param onlySince to prove what came after the checkpoint, and no more
     * @param person who looks, by name; the demo has its own
     */
    record LedgerCheck(Optional<Path> against, boolean onlySince, Optional<String> person) {}

    /**
     * @param out the file to write; there must be none of the name
     * @param person who looks, by name; the demo has its own
     */
    record LedgerCheckpoint(Path out, Optional<String> person) {}

    /**
     * @param known an end of the trail that was written down elsewhere
     * @param accept to go on from the trail that there is, though this machine has seen another
     * @param person who asks, by name; the demo has its own
     */
    record TrailCheck(Optional<TrailEnd> known, boolean accept, Optional<String> person) {}

    /** What the payroll software wants to read. */
    enum Format {
        SAGE,
        GENERIC
    }
}
