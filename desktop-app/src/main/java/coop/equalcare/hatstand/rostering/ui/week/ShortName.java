package coop.equalcare.hatstand.rostering.ui.week;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a name is said in less and less room: always a whole one, never a piece of one. */
public final class ShortName {

    private static final int INITIALS = 2;

    private ShortName() {}

    /**
     * The name, the first of its words, its initials, the first of them; the longest comes first.
     */
    public static List<String> forms(String name) {
        var initials = initials(name);
        return Stream.of(name, firstName(name), initials, first(initials)).distinct().toList();
    }

    public static String firstName(String name) {
        return words(name).findFirst().orElse(name);
    }

    public static String initials(String name) {
        return words(name).limit(INITIALS).map(ShortName::first).collect(Collectors.joining());
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }

    /** A letter may be more than one character. */
    private static String first(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }
}
