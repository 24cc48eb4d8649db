package coop.equalcare.hatstand.people.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as a search sees it: no accents, no capitals, no apostrophes, one space between words. */
public final class SearchText {

    /** As wide as the column that keeps it. */
    private static final int LONGEST = 2000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]+");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");

    private SearchText() {}

    /** What to look through to find this person. It begins with the name, so that it also sorts. */
    public static String of(Person person) {
        var contact = person.contact();
        var parts =
                Stream.of(
                                Stream.of(person.name(), person.knownAs()),
                                person.worksNumber().stream(),
                                contact.email().stream(),
                                contact.phone().stream().flatMap(SearchText::spellings),
                                contact.postcode().stream()
                                        .flatMap(it -> Stream.of(it.text(), unspaced(it.text()))))
                        .flatMap(part -> part);
        return cut(parts.map(SearchText::fold).collect(Collectors.joining(" ")));
    }

    /** The words that were typed, each of which must be found. */
    public static List<String> wordsOf(String typed) {
        return Arrays.stream(fold(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    public static String fold(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = APOSTROPHES.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
        // Upper case first: it opens ligatures and the German sharp s.
        var small = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return GAPS.matcher(withoutStrokes(small)).replaceAll(" ").strip();
    }

    /** Letters that Unicode does not take apart, though people type them without the stroke. */
    private static String withoutStrokes(String text) {
        return text.replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ħ', 'h')
                .replace('ı', 'i')
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th");
    }

    /** A phone number with its spaces, and as bare digits from the national zero on. */
    private static Stream<String> spellings(String phone) {
        var digits = NOT_DIGITS.matcher(phone).replaceAll("");
        var national =
                phone.startsWith("+44") ? "0" + digits.substring(2).replaceFirst("^0", "") : digits;
        return Stream.of(phone, national);
    }

    private static String unspaced(String text) {
        return text.replace(" ", "");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
