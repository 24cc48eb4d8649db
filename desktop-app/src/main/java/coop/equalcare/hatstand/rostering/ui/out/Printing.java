package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.paper.Page;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.stage.Window;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Hands pages to a printer, after the questions of the machine: which printer, and how. */
final class Printing {

    private static final Optional<Finding> NOT_PRINTED =
            Optional.of(Finding.block("rostering.out.not_printed"));

    private Printing() {}

    /** What went wrong, if anything; giving up is nothing wrong. */
    static Optional<Finding> print(List<Page> pages, Window owner) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.of(Finding.block("rostering.out.no_printer"));
        }
        var layout =
                job.getPrinter()
                        .createPageLayout(
                                Paper.A4,
                                PageOrientation.PORTRAIT,
                                Printer.MarginType.HARDWARE_MINIMUM);
        job.getJobSettings().setPageLayout(layout);
        if (!job.showPageSetupDialog(owner) || !job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        var chosen = job.getJobSettings().getPageLayout();
        return run(
                pages,
                page -> job.printPage(chosen, fitted(page, chosen)),
                job::endJob,
                job::cancelJob);
    }

    /** A job that does not print is given up, so that nothing of it waits at the printer. */
    static Optional<Finding> run(
            List<Page> pages, Predicate<Page> print, BooleanSupplier end, Runnable giveUp) {
        if (!pages.stream().allMatch(print)) {
            giveUp.run();
            return NOT_PRINTED;
        }
        return end.getAsBoolean() ? Optional.empty() : NOT_PRINTED;
    }

    /**
     * Our margins are in the page, so it is made as small as the printer's own need, no smaller.
     */
    private static Group fitted(Page page, PageLayout layout) {
        var factor =
                Math.min(
                        1,
                        Math.min(
                                layout.getPrintableWidth() / Page.WIDTH,
                                layout.getPrintableHeight() / Page.HEIGHT));
        return PagePicture.scaled(page, factor);
    }
}
