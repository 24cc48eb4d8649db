package coop.equalcare.hatstand.identity.domain.password;

import coop.equalcare.hatstand.kernel.Finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every rule about a new password, by name. Length is what counts; nobody is made to use a digit or
 * to change it every month.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;

    /** A limit only so that a pasted file is not hashed. */
    public static final int LONGEST = 200;

    private static final int LEAST_BESIDES_NAMES = 8;
    private static final int SHORTEST_WORD_OF_A_NAME = 3;
    private static final int LEAST_DIFFERENT = 5;

    private PasswordRules() {}

    /**
     * The first rule that is broken; what is too long is not looked at any further.
     *
     * @param names of the person and of the co-op, which anybody can guess
     */
    public static List<Finding> check(char[] password, List<String> names) {
        return Stream.<Supplier<Stream<Finding>>>of(
                        () -> longEnough(password),
                        () -> notTooLong(password),
                        () -> notOneOfTheCommonest(password),
                        () -> moreThanNames(password, names))
                .flatMap(Supplier::get)
                .limit(1)
                .toList();
    }

    static Stream<Finding> longEnough(char[] password) {
        var length = Character.codePointCount(password, 0, password.length);
        return length < SHORTEST
                ? Stream.of(Finding.block("identity.password.too_short", SHORTEST, length))
                : Stream.empty();
    }

    static Stream<Finding> notTooLong(char[] password) {
        return password.length > LONGEST
                ? Stream.of(Finding.block("identity.password.too_long", LONGEST))
                : Stream.empty();
    }

    static Stream<Finding> notOneOfTheCommonest(char[] password) {
        var text = new String(password);
        var tooFew = text.codePoints().distinct().limit(LEAST_DIFFERENT).count() < LEAST_DIFFERENT;
        return tooFew || CommonPasswords.isOne(text)
                ? Stream.of(Finding.block("identity.password.common"))
                : Stream.empty();
    }

    static Stream<Finding> moreThanNames(char[] password, List<String> names) {
        var rest = folded(new String(password));
        var words =
                names.stream()
                        .flatMap(name -> Arrays.stream(folded(name).split("[^\\p{L}\\p{N}]+")))
                        .filter(word -> word.length() >= SHORTEST_WORD_OF_A_NAME)
                        .toList();
        var without = rest;
        for (var word : words) {
            without = without.replace(word, "");
        }
        return !without.equals(rest) && without.length() < LEAST_BESIDES_NAMES
                ? Stream.of(Finding.block("identity.password.name"))
                : Stream.empty();
    }

    /** Small letters without accents. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
