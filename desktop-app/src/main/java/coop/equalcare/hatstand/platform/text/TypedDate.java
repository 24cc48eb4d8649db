package coop.equalcare.hatstand.platform.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A date as people type it in Britain: the day comes before the month, whatever the computer is set
 * to. {@code 24/11/2026}, {@code 24.11.26}, {@code 24 nov}, {@code Tue 24th November 2026} and
 * {@code 2026-11-24} are the same day.
 */
public final class TypedDate {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,./-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

    /** Fewer letters could be two months. */
    private static final int LETTERS_OF_A_NAME = 3;

    private final Locale locale;

    public TypedDate(Locale locale) {
        this.locale = locale;
    }

    /**
     * @param near where no year is typed, the day nearest to it is meant
     */
    public Optional<LocalDate> read(String typed, LocalDate near) {
        var parts = parts(typed);
        try {
            return switch (parts.size()) {
                case 2 -> day(parts).map(day -> nearest(day, near));
                case 3 -> isYear(parts.getFirst()) ? read(parts.reversed()) : read(parts);
                default -> Optional.empty();
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Day, month and year; what a day of the week says is in the others too. */
    private List<String> parts(String typed) {
        var text = typed.strip().toLowerCase(locale);
        var together = TOGETHER.matcher(text);
        if (together.matches()) {
            return List.of(together.group(1), together.group(2), together.group(3));
        }
        return Arrays.stream(BETWEEN.split(text))
                .filter(part -> !part.isEmpty() && !isDayOfWeek(part))
                .map(part -> ORDINAL.matcher(part).replaceFirst("$1"))
                .toList();
    }

    private boolean isDayOfWeek(String part) {
        return part.length() >= LETTERS_OF_A_NAME
                && Arrays.stream(DayOfWeek.values())
                        .anyMatch(
                                day ->
                                        isBeginning(
                                                part, day.getDisplayName(TextStyle.FULL, locale)));
    }

    private boolean isBeginning(String part, String name) {
        return name.toLowerCase(locale).startsWith(part);
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && DIGITS.matcher(part).matches();
    }

    private Optional<LocalDate> read(List<String> dayMonthYear) {
        return day(dayMonthYear)
                .flatMap(
                        day ->
                                year(dayMonthYear.getLast())
                                        .map(
                                                year ->
                                                        LocalDate.of(
                                                                year, day.month(), day.number())));
    }

    private record Day(int number, Month month) {}

    private Optional<Day> day(List<String> dayMonth) {
        return number(dayMonth.getFirst())
                .flatMap(number -> month(dayMonth.get(1)).map(month -> new Day(number, month)));
    }

    /** A year has two digits or four. */
    private static Optional<Integer> year(String part) {
        if (isYear(part)) {
            return Optional.of(Integer.parseInt(part));
        }
        return part.length() == 2 ? number(part).map(digits -> 2000 + digits) : Optional.empty();
    }

    private static Optional<Integer> number(String part) {
        return part.length() <= 2 && DIGITS.matcher(part).matches()
                ? Optional.of(Integer.parseInt(part))
                : Optional.empty();
    }

    private Optional<Month> month(String part) {
        return number(part)
                .map(Month::of)
                .or(
                        () ->
                                part.length() < LETTERS_OF_A_NAME
                                        ? Optional.empty()
                                        : Arrays.stream(Month.values())
                                                .filter(
                                                        month ->
                                                                isBeginning(
                                                                        part,
                                                                        month.getDisplayName(
                                                                                TextStyle.FULL,
                                                                                locale)))
                                                .findFirst());
    }

    private static LocalDate nearest(Day day, LocalDate near) {
        return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                .filter(
                        year ->
                                day.number()
                                        <= day.month()
                                                .length(LocalDate.of(year, 1, 1).isLeapYear()))
                .mapToObj(year -> LocalDate.of(year, day.month(), day.number()))
                .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(near, date))))
                .orElseThrow(() -> new DateTimeException("no such day in these years"));
    }
}
