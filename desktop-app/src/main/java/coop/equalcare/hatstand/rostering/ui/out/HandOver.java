package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.paper.Sheet;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.out.Cancelled;
import coop.equalcare.hatstand.rostering.domain.out.RotaExtract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What whoever comes next has to know: what is open, what is doubtful and why, what was cancelled
 * and why, each with what to do about it. What is over is left out.
 */
final class HandOver {

    private final SheetWriter writer;
    private final RotaExtract extract;

    HandOver(SheetWriter writer, RotaExtract extract) {
        this.writer = writer;
        this.extract = extract;
    }

    Sheet sheet() {
        var blocks = new ArrayList<Sheet.Block>();
        blocks.add(
                block(
                        "open",
                        extract.open().stream().filter(this::isToCome).map(this::open).toList()));
        blocks.add(
                block(
                        "check",
                        extract.bookings().stream()
                                .filter(booking -> booking.worker().isPresent())
                                .filter(this::isToCome)
                                .flatMap(booking -> doubts(booking).stream())
                                .toList()));
        blocks.add(block("cancelled", extract.cancelled().stream().map(this::cancelled).toList()));
        return writer.sheet(
                text("rostering.out.hand_over.title"),
                text(
                        "rostering.out.hand_over.of",
                        writer.week(extract),
                        writer.format("EEEE d MMMM yyyy HH:mm", extract.made())),
                extract,
                blocks);
    }

    private boolean isToCome(Booking booking) {
        return booking.when().end().isAfter(extract.made());
    }

    private Sheet.Block block(String name, List<Sheet.Line> lines) {
        return new Sheet.Block(
                text("rostering.out.hand_over." + name, lines.size()),
                lines.isEmpty()
                        ? List.of(
                                new Sheet.Line(
                                        "", text("rostering.out.hand_over." + name + ".none"), ""))
                        : lines);
    }

    private Sheet.Line open(Booking booking) {
        return line(booking, text("rostering.out.hand_over.open.next", writer.kind(booking)));
    }

    private List<Sheet.Line> doubts(Booking booking) {
        return RosterRules.check(booking, extract.board()).stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                .max(Comparator.comparing(Finding::severity))
                .map(finding -> List.of(doubt(booking, finding)))
                .orElse(List.of());
    }

    private Sheet.Line doubt(Booking booking, Finding finding) {
        var who = extract.board().nameOf(booking.worker().orElseThrow());
        return line(
                booking,
                text("rostering.out.hand_over.check.next", who, writer.texts().of(finding)));
    }

    private Sheet.Line line(Booking booking, String more) {
        return new Sheet.Line(
                writer.dayAndHours(booking), extract.board().nameOf(booking.supported()), more);
    }

    private Sheet.Line cancelled(Cancelled cancelled) {
        var reason = cancelled.why().reason();
        return new Sheet.Line(
                writer.dayAndHours(cancelled.booking()),
                cancelled.supported(),
                cancelled
                        .worker()
                        .map(
                                worker ->
                                        text(
                                                "rostering.out.hand_over.cancelled.told",
                                                reason,
                                                worker,
                                                cancelled.by(),
                                                cancelled.why().at()))
                        .orElseGet(
                                () ->
                                        text(
                                                "rostering.out.hand_over.cancelled.open",
                                                reason,
                                                cancelled.by(),
                                                cancelled.why().at())));
    }

    private String text(String key, Object... values) {
        return writer.texts().get(key, values);
    }
}
