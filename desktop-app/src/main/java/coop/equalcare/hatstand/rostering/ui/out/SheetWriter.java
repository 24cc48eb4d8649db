package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.paper.Sheet;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Worker;
import coop.equalcare.hatstand.rostering.domain.out.RotaExtract;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a stretch of the rota into the words that stand on paper. */
final class SheetWriter {

    private final BoardWords words;
    private final Texts texts;

    SheetWriter(BoardWords words) {
        this.words = words;
        this.texts = words.texts();
    }

    Sheet personWeek(RotaExtract extract, PersonId person) {
        var byDay = byDay(extract, extract.of(person));
        var blocks =
                extract.days().stream()
                        .map(
                                day ->
                                        dayOfPerson(
                                                day,
                                                byDay.getOrDefault(day, List.of()),
                                                person,
                                                extract))
                        .toList();
        return sheet(extract.board().nameOf(person), week(extract), extract, blocks);
    }

    private static Map<LocalDate, List<Booking>> byDay(
            RotaExtract extract, List<Booking> bookings) {
        return bookings.stream().collect(Collectors.groupingBy(extract::dayOf));
    }

    private Sheet.Block dayOfPerson(
            LocalDate day, List<Booking> bookings, PersonId person, RotaExtract extract) {
        var lines =
                bookings.stream()
                        .map(
                                booking ->
                                        line(
                                                hours(booking),
                                                booking,
                                                other(booking, person, extract)))
                        .toList();
        return new Sheet.Block(
                words.date("EEEE d MMMM", day),
                lines.isEmpty()
                        ? List.of(new Sheet.Line("", texts.get("rostering.out.nothing"), ""))
                        : lines);
    }

    /** On the sheet of one it says the other. */
    private String other(Booking booking, PersonId person, RotaExtract extract) {
        return extract.other(booking, person)
                .orElseGet(() -> texts.get("rostering.board.card.open"));
    }

    /** Who has nothing on the day is left out. */
    Sheet day(RotaExtract extract) {
        var day = extract.days().getFirst();
        return sheet(
                words.date("EEEE d MMMM yyyy", day),
                texts.get("rostering.out.everybody"),
                extract,
                byWorker(extract, this::hours));
    }

    Sheet weekOfAll(RotaExtract extract) {
        return sheet(
                week(extract),
                texts.get("rostering.out.everybody"),
                extract,
                byWorker(extract, this::dayAndHours));
    }

    private List<Sheet.Block> byWorker(RotaExtract extract, Function<Booking, String> when) {
        var blocks = new ArrayList<Sheet.Block>();
        open(extract, when).ifPresent(blocks::add);
        for (var worker : extract.board().workers()) {
            var lines =
                    extract.of(worker.id()).stream()
                            .filter(booking -> isBy(booking, worker))
                            .map(
                                    booking ->
                                            line(
                                                    when.apply(booking),
                                                    booking,
                                                    extract.board().nameOf(booking.supported())))
                            .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Sheet.Block(worker.name(), lines));
            }
        }
        return blocks;
    }

    private static boolean isBy(Booking booking, Worker worker) {
        return booking.worker().equals(Optional.of(worker.id()));
    }

    private Optional<Sheet.Block> open(RotaExtract extract, Function<Booking, String> when) {
        var open = extract.open();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sheet.Block(
                                texts.get("rostering.out.open", open.size()),
                                open.stream()
                                        .map(
                                                booking ->
                                                        line(
                                                                when.apply(booking),
                                                                booking,
                                                                extract.board()
                                                                        .nameOf(
                                                                                booking
                                                                                        .supported())))
                                        .toList()));
    }

    Sheet sheet(String title, String subtitle, RotaExtract extract, List<Sheet.Block> blocks) {
        return new Sheet(
                title,
                subtitle,
                extract.isDemo() ? Optional.of(texts.get("rostering.out.demo")) : Optional.empty(),
                blocks);
    }

    private Sheet.Line line(String when, Booking booking, String who) {
        return new Sheet.Line(when, who, kind(booking));
    }

    String kind(Booking booking) {
        var kind = texts.name(booking.kind());
        return booking.neededSkill()
                .map(skill -> texts.get("rostering.out.kind.needs", kind, skill))
                .orElse(kind);
    }

    String hours(Booking booking) {
        return words.hours(booking.when());
    }

    String dayAndHours(Booking booking) {
        return texts.get(
                "rostering.out.day_and_hours",
                format("EEE", booking.when().start()),
                words.hours(booking.when()));
    }

    String week(RotaExtract extract) {
        return words.days(ShownDays.week(extract.days().getFirst()));
    }

    String format(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale())
                .format(instant.atZone(texts.zone()));
    }

    Texts texts() {
        return texts;
    }
}
