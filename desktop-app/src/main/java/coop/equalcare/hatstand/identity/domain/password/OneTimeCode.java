package coop.equalcare.hatstand.identity.domain.password;

import java.time.Duration;

/** Sixteen characters that an administrator hands to somebody, good for choosing a password. */
public record OneTimeCode(String text) {

    /** Long enough for the next shift, too short to lie about. */
    public static final Duration VALID_FOR = Duration.ofDays(3);

    public static final int RANDOM_BYTES = 10;

    /** From ten random bytes: 80 bits that nobody guesses. */
    public static OneTimeCode of(byte[] random) {
        return new OneTimeCode(ReadableCode.of(random));
    }

    /** As typed: without the dashes, in any case, with O for 0 and I or L for 1. */
    public static char[] normalised(char[] typed) {
        return ReadableCode.normalised(typed);
    }

    @Override
    public String toString() {
        return "OneTimeCode[…]";
    }
}
