package coop.equalcare.hatstand.platform.text;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;

import java.text.Bidi;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Words for people: every text on the screen comes from here, with its dates, times and amounts in
 * the person's way.
 */
public final class Texts {

    private static final String ROOT = "coop.equalcare.hatstand.";

    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private final Locale locale;
    private final ZoneId zone;
    private final List<ResourceBundle> bundles;

    /**
     * @param capabilities whose {@code messages} bundles to read, for example {@code rostering}
     */
    public Texts(Locale locale, ZoneId zone, List<String> capabilities) {
        this.locale = locale;
        this.zone = zone;
        this.bundles =
                capabilities.stream()
                        .map(
                                capability ->
                                        ResourceBundle.getBundle(
                                                ROOT + capability + ".messages", locale))
                        .toList();
    }

    /**
     * @throws MissingResourceException if no bundle has the key: a defect that the bundle test
     *     finds first
     */
    public String get(String key, Object... values) {
        var format = new MessageFormat(pattern(key), locale);
        return leftToRight(format.format(Arrays.stream(values).map(this::inWords).toArray()));
    }

    /** A sentence of ours is not turned round where it begins with a name that is. */
    private static String leftToRight(String sentence) {
        return Bidi.requiresBidi(sentence.toCharArray(), 0, sentence.length())
                        && !new Bidi(sentence, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                                .baseIsLeftToRight()
                ? LEFT_TO_RIGHT_MARK + sentence
                : sentence;
    }

    public String of(Finding finding) {
        return get(finding.key(), finding.values().toArray());
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    private String pattern(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new MissingResourceException(
                                        "no words for " + key, Texts.class.getName(), key))
                .getString(key);
    }

    private Object inWords(Object value) {
        return switch (value) {
            case Instant instant -> moment(instant);
            case Duration duration -> duration(duration);
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case Money money -> money(money);
            case Enum<?> constant -> name(constant);
            default -> value;
        };
    }

    /**
     * The words for a constant: key {@code <capability>.<type>.<CONSTANT>}, both as the class is
     * called.
     */
    public String name(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var capability = type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
        return pattern(
                (capability.equals("kernel") ? "platform" : capability)
                        + "."
                        + type.getSimpleName().toLowerCase(Locale.ROOT)
                        + "."
                        + constant.name());
    }

    /** For example {@code Tue 07:00}. */
    public String moment(Instant instant) {
        return told(
                instant,
                DateTimeFormatter.ofPattern("EEE HH:mm", locale).format(instant.atZone(zone)));
    }

    public String time(Instant instant) {
        return told(instant, time(instant.atZone(zone).toLocalTime()));
    }

    /**
     * In the night when the clocks go back they show an hour twice: the words say which of the two
     * it is. Else they stay as they are.
     */
    public String told(Instant instant, String words) {
        var local = instant.atZone(zone);
        var offsets = zone.getRules().getValidOffsets(local.toLocalDateTime());
        if (offsets.size() < 2) {
            return words;
        }
        return get(
                local.getOffset().equals(offsets.getFirst())
                        ? "platform.time.before_going_back"
                        : "platform.time.after_going_back",
                words);
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }

    /** For example {@code Tue 24 Nov 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale).format(date);
    }

    /** For example {@code 24 Nov 2026}, where the day of the week says nothing. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    /** For example {@code 10 h 20} or {@code 45 min}. */
    public String duration(Duration duration) {
        var minutes = duration.toMinutes();
        if (minutes < 60) {
            return get("platform.duration.minutes", minutes);
        }
        return minutes % 60 == 0
                ? get("platform.duration.hours", minutes / 60)
                : get(
                        "platform.duration.hours_minutes",
                        minutes / 60,
                        "%02d".formatted(minutes % 60));
    }

    /**
     * For example {@code £1,234.50}, with a true minus sign before the pound where it is negative.
     */
    public String money(Money money) {
        var pence = Math.absExact(money.pence());
        var text = String.format(locale, "£%,d.%02d", pence / 100, pence % 100);
        return money.isNegative() ? "\u2212" + text : text;
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }
}
