package coop.equalcare.hatstand.identity.domain.password;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * What is tried first: the words that every published list of leaked passwords begins with, alone,
 * doubled, joined, with digits around them or for some of their letters.
 */
final class CommonPasswords {

    private static final List<String> WORDS =
            List.of(
                    "password",
                    "passwort",
                    "passwd",
                    "passphrase",
                    "pass",
                    "word",
                    "letmein",
                    "welcome",
                    "admin",
                    "administrator",
                    "login",
                    "user",
                    "guest",
                    "root",
                    "test",
                    "hello",
                    "secret",
                    "changeme",
                    "default",
                    "iloveyou",
                    "love",
                    "princess",
                    "dragon",
                    "monkey",
                    "sunshine",
                    "shadow",
                    "master",
                    "superman",
                    "batman",
                    "football",
                    "baseball",
                    "liverpool",
                    "arsenal",
                    "chelsea",
                    "manchester",
                    "united",
                    "everton",
                    "charlie",
                    "michael",
                    "jessica",
                    "daniel",
                    "ashley",
                    "summer",
                    "winter",
                    "spring",
                    "autumn",
                    "monday",
                    "friday",
                    "january",
                    "december",
                    "qwertyuiop",
                    "qwerty",
                    "asdfghjkl",
                    "asdf",
                    "zxcvbnm",
                    "qazwsxedc",
                    "qazwsx",
                    "abcdefghijklmnopqrstuvwxyz",
                    "abcdefghijkl",
                    "abc",
                    "care",
                    "carer",
                    "hatstand",
                    "england",
                    "yorkshire",
                    "london");

    private static final String ROW_OF_DIGITS = "12345678901234567890098765432109876543210";

    private static final int LONGEST_REMAINDER = 3;

    private CommonPasswords() {}

    static boolean isOne(String password) {
        var small = password.toLowerCase(Locale.ROOT);
        return isOnlySuch(small.replaceAll("[^\\p{L}]", "")) && !isNumberOfItsOwn(small)
                || isOnlySuch(lettersFor(small));
    }

    /** Nothing but common words, or three letters more at the most. */
    private static boolean isOnlySuch(String letters) {
        var ends = new BitSet();
        ends.set(0);
        for (var end = 0; end >= 0; end = ends.nextSetBit(end + 1)) {
            if (letters.length() - end <= LONGEST_REMAINDER) {
                return true;
            }
            for (var word : WORDS) {
                if (letters.startsWith(word, end)) {
                    ends.set(end + word.length());
                }
            }
        }
        return false;
    }

    /** A long number that is no row of digits is another matter than a word with a year. */
    private static boolean isNumberOfItsOwn(String small) {
        var digits = small.replaceAll("\\D", "");
        return digits.length() >= PasswordRules.SHORTEST && !ROW_OF_DIGITS.contains(digits);
    }

    private static String lettersFor(String small) {
        return small.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replace('!', 'i')
                .replaceAll("[^\\p{L}]", "");
    }
}
