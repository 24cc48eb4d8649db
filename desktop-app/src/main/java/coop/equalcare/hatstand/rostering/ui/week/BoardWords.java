package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;

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
                        with(booking.worker(), week.board()),
                        format("EEEE H:mm", booking.when().start()),
                        end("EEEE H:mm", "H:mm", booking.when()),
                        booking.kind());
        var again =
                week.board().occurrence(booking.id()).isPresent()
                        ? texts.get("rostering.board.card.spoken.repeats", said)
                        : said;
        var whole =
                week.board().isConfirmed(booking.id())
                        ? texts.get("rostering.board.card.spoken.confirmed", again)
                        : again;
        var findings = week.findingsOf(booking.id());
        return findings.isEmpty() ? whole : whole + ". " + sentences(findings, " ");
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
        var skill =
                booking.neededSkill()
                        .map(needed -> "\n" + texts.get("rostering.board.card.needs", needed))
                        .orElse("");
        var confirmed =
                week.board().isConfirmed(booking.id())
                        ? "\n" + texts.get("rostering.board.card.confirmed")
                        : "";
        var again =
                week.board().occurrence(booking.id()).isPresent()
                        ? "\n" + texts.get("rostering.board.card.repeats")
                        : "";
        var findings = week.findingsOf(booking.id());
        return lines
                + skill
                + again
                + confirmed
                + (findings.isEmpty() ? "" : "\n" + sentences(findings, "\n"));
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

    /**
     * What is in hand, while it is carried: where it would land, and what the rules say of that.
     */
    public String carried(Hand hand, Board board) {
        var verdict =
                !hand.isMoved()
                        ? texts.get("rostering.board.verdict.unmoved")
                        : hand.verdict().isEmpty()
                                ? texts.get("rostering.board.verdict.fine")
                                : sentences(hand.verdict(), " ");
        return texts.get(
                "rostering.board.carried",
                when(hand.when()),
                with(hand.slot().worker(), board),
                verdict);
    }

    /** For example {@code Moved Freddie’s Tue 09:00 from Nina to Hanif}. */
    public String moved(Hand hand, Board board) {
        return hand.isStretched()
                ? stretched(hand.booking(), hand.when(), hand.slot().worker(), board)
                : moved(hand.booking(), hand.slot(), board);
    }

    private String stretched(
            Booking before, TimeSpan after, Optional<PersonId> worker, Board board) {
        var name = board.nameOf(before.supported());
        var start = before.when().start();
        if (!worker.equals(before.worker())) {
            return changed(name, before, after, worker, board);
        }
        if (after.start().equals(start)) {
            return texts.get("rostering.board.did.end", name, start, ending(after));
        }
        return after.end().equals(before.when().end())
                ? texts.get("rostering.board.did.start", name, start, after.start())
                : texts.get("rostering.board.did.time", name, start, when(after));
    }

    /** For example {@code Changed Freddie’s Tue 09:00: now Wed 25 Nov, 10:00–11:00, with Hanif}. */
    public String changed(
            String name, Booking before, TimeSpan when, Optional<PersonId> worker, Board board) {
        return texts.get(
                "rostering.board.did.changed",
                name,
                before.when().start(),
                when(when),
                with(worker, board));
    }

    /** For example {@code Booked Freddie, Tue 24 Nov, 09:00–10:00, with Hanif}. */
    public String booked(String name, TimeSpan when, Optional<PersonId> worker, Board board) {
        return texts.get("rostering.board.did.placed", name, when(when), with(worker, board));
    }

    /** For example {@code Cancelled Freddie’s Tue 09:00 with Hanif}. */
    public String cancelled(Booking booking, Board board) {
        return texts.get(
                "rostering.board.did.cancelled",
                board.nameOf(booking.supported()),
                booking.when().start(),
                with(booking.worker(), board));
    }

    /** For example {@code with Hanif}, or {@code nobody yet}. */
    public String with(Optional<PersonId> worker, Board board) {
        return with(worker.map(board::nameOf));
    }

    /** As {@link #with(Optional, Board)}, where the board does not know them. */
    public String with(Optional<String> name) {
        return name.map(it -> texts.get("rostering.board.card.with", it))
                .orElseGet(() -> texts.get("rostering.board.card.open"));
    }

    private String moved(Booking before, Slot after, Board board) {
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

    /** An end on another day says which. */
    private String ending(TimeSpan when) {
        return end("EEE HH:mm", "HH:mm", when);
    }

    private String end(String onAnotherDay, String onTheSame, TimeSpan when) {
        var isSameDay = date(when.start()).equals(date(when.end().minusNanos(1)));
        return format(isSameDay ? onTheSame : onAnotherDay, when.end());
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, texts.zone());
    }

    /** How long it is, and over which midnight. */
    public String length(TimeSpan when) {
        var lastDay = date(when.end().minusNanos(1));
        return date(when.start()).equals(lastDay)
                ? texts.get("rostering.form.length", when.length())
                : texts.get(
                        "rostering.form.length.over_midnight",
                        when.length(),
                        date("EEEE d MMMM", lastDay));
    }

    public String hours(TimeSpan when) {
        return texts.get("rostering.board.hours", texts.time(when.start()), texts.time(when.end()));
    }

    /** For example {@code 12 – 18 October 2026}, with as few words as the dates allow. */
    public String days(ShownDays days) {
        return switch (days.span()) {
            case DAY -> date("EEEE d MMMM yyyy", days.first());
            case WEEK, FORTNIGHT -> fromTo(days.first(), days.last());
            case MONTH -> date("MMMM yyyy", days.first());
        };
    }

    private String fromTo(LocalDate from, LocalDate to) {
        var first =
                from.getMonth() == to.getMonth()
                        ? "d"
                        : from.getYear() == to.getYear() ? "d MMMM" : "d MMMM yyyy";
        return texts.get("rostering.board.week", date(first, from), date("d MMMM yyyy", to));
    }

    public String date(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(date);
    }

    private String format(String pattern, Instant instant) {
        var words =
                DateTimeFormatter.ofPattern(pattern, texts.locale())
                        .format(instant.atZone(texts.zone()));
        return pattern.endsWith("mm") ? texts.told(instant, words) : words;
    }
}
