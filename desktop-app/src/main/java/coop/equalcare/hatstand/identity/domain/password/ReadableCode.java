package coop.equalcare.hatstand.identity.domain.password;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Random bits as people read them to each other: Crockford's 32 characters, without letters that
 * look like digits or make words, in groups of four.
 */
public final class ReadableCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private ReadableCode() {}

    /** Five bytes give eight characters. */
    public static String of(byte[] random) {
        if (random.length % BITS != 0) {
            throw new IllegalArgumentException("whole groups of five bytes");
        }
        var number = new BigInteger(1, random);
        var length = random.length * 8 / BITS;
        var text = new StringBuilder();
        for (var index = length - 1; index >= 0; index--) {
            var five = number.shiftRight(index * BITS).intValue() & (ALPHABET.length() - 1);
            text.append(ALPHABET.charAt(five));
            if (index > 0 && index % GROUP == 0) {
                text.append('-');
            }
        }
        return text.toString();
    }

    /** What was meant by what was typed; the caller wipes both. */
    public static char[] normalised(char[] typed) {
        var meant = new char[typed.length];
        var length = 0;
        for (var character : typed) {
            if (Character.isLetterOrDigit(character)) {
                meant[length++] =
                        switch (Character.toUpperCase(character)) {
                            case 'O' -> '0';
                            case 'I', 'L' -> '1';
                            default -> Character.toUpperCase(character);
                        };
            }
        }
        var result = Arrays.copyOf(meant, length);
        Arrays.fill(meant, '\0');
        return result;
    }
}
