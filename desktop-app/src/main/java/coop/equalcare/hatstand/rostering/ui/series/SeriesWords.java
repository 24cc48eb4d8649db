package coop.equalcare.hatstand.rostering.ui.series;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;

/** A series as one sentence. */
public final class SeriesWords {

    private final Texts texts;

    public SeriesWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * For example {@code Every Monday and Thursday, 09:00 to 10:00, until 31 March 2027: 26
     * bookings}.
     */
    public String sentence(Series series) {
        var plan = plan(series.plan());
        return series.total()
                .map(total -> texts.get("rostering.series.sentence.counted", plan, total))
                .orElse(plan);
    }

    /** The same without a number. */
    public String plan(SeriesPlan plan) {
        return texts.get(
                "rostering.series.sentence", days(plan.pattern()), hours(plan.hours()), end(plan));
    }

    private String days(Pattern pattern) {
        var days = pattern.days().stream().map(this::day).toList();
        return pattern.weeks() == 1
                ? texts.get("rostering.series.every_week", joined(days))
                : texts.get("rostering.series.every_few_weeks", pattern.weeks(), joined(days));
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.locale());
    }

    /** For example {@code Monday, Wednesday and Friday}. */
    public String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : texts.get(
                        "rostering.series.and",
                        String.join(", ", words.subList(0, words.size() - 1)),
                        words.getLast());
    }

    private String hours(ClockHours hours) {
        return switch (hours.nights()) {
            case 0 -> texts.get("rostering.series.hours", hours.start(), hours.end());
            case 1 -> texts.get("rostering.series.hours.next_day", hours.start(), hours.end());
            default ->
                    texts.get(
                            "rostering.series.hours.days_later",
                            hours.start(),
                            hours.end(),
                            hours.nights());
        };
    }

    private String end(SeriesPlan plan) {
        SeriesEnd end = plan.end();
        return end.lastDay()
                .map(last -> texts.get("rostering.series.until", date(last)))
                .or(() -> end.times().map(it -> texts.get("rostering.series.times", it)))
                .orElseGet(() -> texts.get("rostering.series.open"));
    }

    /** For example {@code 31 March 2027}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale()).format(date);
    }
}
