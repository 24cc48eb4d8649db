package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.text.Texts;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** How the care log says times and states. */
final class CareLogWords {

    private final Texts texts;

    CareLogWords(Texts texts) {
        this.texts = texts;
    }

    String get(String key, Object... values) {
        return texts.get(key, values);
    }

    String of(Finding finding) {
        return texts.of(finding);
    }

    String of(List<Finding> findings) {
        return findings.stream().map(texts::of).collect(Collectors.joining("\n"));
    }

    String name(Enum<?> constant) {
        return texts.name(constant);
    }

    /** For example {@code Mon 23 Nov}. */
    String day(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE d MMM", texts.locale())
                .format(instant.atZone(texts.zone()));
    }

    String longDay(Instant instant) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", texts.locale())
                .format(instant.atZone(texts.zone()));
    }

    String time(Instant instant) {
        return texts.time(instant);
    }

    /** For example {@code Tue 07:00}. */
    String dayAndTime(Instant instant) {
        return texts.moment(instant);
    }

    /** For example {@code Mon 23 Nov, 09:05}. */
    String moment(Instant instant) {
        return texts.get("carelog.words.moment", day(instant), time(instant));
    }

    /** From when to when; where it ends on another day, that day is named. */
    String times(TimeSpan span) {
        var sameDay = day(span.start()).equals(day(span.end()));
        return sameDay
                ? texts.get("carelog.words.times", time(span.start()), time(span.end()))
                : texts.get(
                        "carelog.words.times_over_midnight",
                        time(span.start()),
                        texts.moment(span.end()));
    }

    String minutes(long minutes) {
        return texts.duration(Duration.ofMinutes(minutes));
    }

    /** Actual less planned, with its sign. */
    String difference(long minutes) {
        var key = minutes > 0 ? "carelog.words.more" : "carelog.words.less";
        return texts.get(key, minutes(Math.abs(minutes)));
    }

    /** An entry as it is copied. */
    List<String> cells(CareLog.Line line) {
        var entry = line.entry();
        return List.of(
                line.supported(),
                line.worker(),
                day(entry.worked().when().start()),
                times(entry.support().planned()),
                times(entry.worked().when()),
                minutes(entry.minutes()),
                status(entry));
    }

    String status(EntryStatus status) {
        return texts.name(status);
    }

    String status(CareLogEntry entry) {
        return entry.openQuery().isPresent()
                ? texts.get("carelog.words.queried")
                : status(entry.status());
    }

    static String icon(CareLogEntry entry) {
        return entry.openQuery().isPresent() ? "fth-help-circle" : icon(entry.status());
    }

    static String icon(EntryStatus status) {
        return switch (status) {
            case PENDING -> "fth-clock";
            case CONFIRMED -> "fth-check-circle";
            case PAID -> "fth-lock";
        };
    }

    static String tone(EntryStatus status) {
        return switch (status) {
            case PENDING -> "warning";
            case CONFIRMED -> "success";
            case PAID -> "accent";
        };
    }
}
