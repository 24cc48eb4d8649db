package coop.equalcare.hatstand.rights.ui;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rights.domain.RecordPart;
import coop.equalcare.hatstand.rights.domain.WholeRecord;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept about somebody, in words that they can read. */
final class RecordWords {

    private static final String DOT = "  ·  ";

    /** Where the words are for what is chosen from a list. */
    private static final List<String> CODES =
            List.of(
                    "rights.code.",
                    "people.hat.",
                    "people.contactby.",
                    "people.engagement.",
                    "rostering.bookingkind.",
                    "rostering.absencekind.",
                    "carelog.entrystatus.",
                    "platform.purpose.");

    /** The same for columns whose values do not look as if they were chosen. */
    private static final Map<String, List<String>> NAMED =
            Map.of(
                    "action", List.of("audit.action."),
                    "account", List.of("ledger.kind."),
                    "other_account", List.of("ledger.kind."),
                    "code", List.of("ledger.code."));

    private final Texts texts;

    RecordWords(Texts texts) {
        this.texts = texts;
    }

    String title(RecordPart part) {
        return texts.name(part);
    }

    /** The day; a time of day goes before what it was. */
    String when(RecordPart part, WholeRecord.Entry entry) {
        return entry.value(part.when())
                .map(
                        value ->
                                value instanceof Instant moment
                                        ? LocalDate.ofInstant(moment, texts.zone())
                                        : value)
                .map(value -> words(part.when(), value, entry))
                .orElse("");
    }

    String lead(RecordPart part, WholeRecord.Entry entry) {
        var time =
                entry.value(part.when())
                        .filter(Instant.class::isInstance)
                        .map(value -> texts.time((Instant) value));
        return Stream.concat(
                        time.stream(),
                        part.lead().stream()
                                .flatMap(
                                        name ->
                                                entry
                                                        .value(name)
                                                        .map(it -> words(name, it, entry))
                                                        .stream()))
                .collect(Collectors.joining(DOT));
    }

    /** The numbers by which records name each other stay in the file for programs. */
    String more(RecordPart part, WholeRecord.Entry entry) {
        return entry.fields().stream()
                .filter(field -> !field.name().equals(part.when()))
                .filter(field -> !part.lead().contains(field.name()))
                .filter(field -> !(field.value() instanceof UUID))
                .map(field -> labelled(field, entry))
                .collect(Collectors.joining(DOT));
    }

    private String labelled(WholeRecord.Field field, WholeRecord.Entry entry) {
        return texts.get(
                "rights.record.field",
                texts.get("rights.field.%s".formatted(field.name())),
                words(field.name(), field.value(), entry));
    }

    private String words(String name, Object value, WholeRecord.Entry entry) {
        return switch (value) {
            case Instant moment -> moment(moment);
            case LocalDate date -> texts.shortDate(date);
            case LocalTime time -> texts.time(time);
            case Boolean said -> texts.get(said ? "rights.record.yes" : "rights.record.no");
            case Number number -> number(name, number.longValue(), entry);
            default -> text(name, value.toString(), entry);
        };
    }

    String moment(Instant moment) {
        return texts.told(
                moment,
                DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", texts.locale())
                        .format(moment.atZone(texts.zone())));
    }

    private String number(String name, long number, WholeRecord.Entry entry) {
        return switch (name) {
            case "pence", "pence_per_hour" -> texts.money(new Money(number));
            case "amount" ->
                    entry.value("unit").equals(Optional.of("GBP_PENCE"))
                            ? texts.money(new Money(number))
                            : Long.toString(number);
            case "minutes", "break_minutes" -> texts.duration(Duration.ofMinutes(number));
            case "weekday" ->
                    DayOfWeek.of((int) number).getDisplayName(TextStyle.FULL, texts.locale());
            default -> Long.toString(number);
        };
    }

    /** What somebody typed is shown as it stands, and so is what a later version wrote. */
    private String text(String name, String value, WholeRecord.Entry entry) {
        if (name.equals("field")) {
            var part = entry.value("part").map(Object::toString).orElse("");
            return named(List.of("audit.field."), part + "_" + value).orElse(value);
        }
        var key = value.replace('.', '_').replace('-', '_');
        var places = NAMED.getOrDefault(name, isCode(value) ? CODES : List.of());
        return named(places, key).orElse(value);
    }

    private Optional<String> named(List<String> places, String key) {
        return places.stream()
                .map(place -> place + key)
                .filter(texts::has)
                .findFirst()
                .map(texts::get);
    }

    private static boolean isCode(String value) {
        return value.chars().allMatch(it -> it == '_' || it >= 'A' && it <= 'Z');
    }
}
