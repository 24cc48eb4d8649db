package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the board puts bookings and moves into sentences, for eyes and for screen readers. */
public final class BoardWords {

    private final Texts texts;

    public BoardWords(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    /** For example {@code Booking, Freddie, with Hanif, Tuesday 9:00 to 10:00, visit}. */
    public String booking(Booking booking, WeekPicture week) {
        var said =
                texts.get(
                        "rostering.board.card.spoken",
                        week.board().nameOf(booking.supported()),
                        booking.worker()
                                .map(
                                        worker ->
                                                texts.get(
                                                        "rostering.board.card.with",
                                                        week.board().nameOf(worker)))
                                .orElseGet(() -> texts.get("rostering.board.card.open")),
                        format("EEEE H:mm", booking.when().start()),
                        format("H:mm", booking.when().end()),
                        booking.kind());
        var findings = week.findingsOf(booking.id());
        return findings.isEmpty() ? said : said + ". " + sentences(findings, ". ");
    }

    /** Who, when and what, then one line for each finding. */
    public String hint(Booking booking, WeekPicture week) {
        var lines =
                texts.get(
                        "rostering.board.card.hint",
                        week.board().nameOf(booking.supported()),
                        person(booking.worker(), week.board()),
                        when(booking.when()),
                        booking.kind());
        var findings = week.findingsOf(booking.id());
        return findings.isEmpty() ? lines : lines + "\n" + sentences(findings, "\n");
    }

    public String sentences(List<Finding> findings, String between) {
        return sentences(texts, findings, between);
    }

    static String sentences(Texts texts, List<Finding> findings, String between) {
        return findings.stream().map(texts::of).collect(Collectors.joining(between));
    }

    public String person(Optional<PersonId> worker, Board board) {
        return worker.map(board::nameOf).orElseGet(() -> texts.get("rostering.board.unassigned"));
    }

    /** For example {@code Moved Freddie’s Tue 09:00 from Nina to Hanif}. */
    public String moved(Booking before, Slot after, Board board) {
        var name = board.nameOf(before.supported());
        var sameTime = before.when().start().equals(after.start());
        var sameWorker = before.worker().equals(after.worker());
        var from = before.when().start();
        if (sameTime) {
            return texts.get(
                    "rostering.board.moved.worker",
                    name,
                    from,
                    person(before.worker(), board),
                    person(after.worker(), board));
        }
        return sameWorker
                ? texts.get("rostering.board.moved.time", name, from, after.start())
                : texts.get(
                        "rostering.board.moved.both",
                        name,
                        from,
                        person(before.worker(), board),
                        person(after.worker(), board),
                        after.start());
    }

    /** For example {@code Tue 13 Oct, 09:00–10:00}. */
    public String when(TimeSpan when) {
        return texts.get("rostering.board.when", format("EEE d MMM", when.start()), hours(when));
    }

    public String hours(TimeSpan when) {
        return texts.get("rostering.board.hours", texts.time(when.start()), texts.time(when.end()));
    }

    /** For example {@code 12 – 18 October 2026}, with as few words as the dates allow. */
    public String week(LocalDate monday) {
        var sunday = monday.plusDays(6);
        var first =
                monday.getMonth() == sunday.getMonth()
                        ? "d"
                        : monday.getYear() == sunday.getYear() ? "d MMMM" : "d MMMM yyyy";
        return texts.get("rostering.board.week", date(first, monday), date("d MMMM yyyy", sunday));
    }

    public String date(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(date);
    }

    private String format(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale())
                .format(instant.atZone(texts.zone()));
    }
}
