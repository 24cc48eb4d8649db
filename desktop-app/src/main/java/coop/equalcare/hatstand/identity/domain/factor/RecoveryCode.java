package coop.equalcare.hatstand.identity.domain.factor;

import coop.equalcare.hatstand.identity.domain.password.ReadableCode;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Sha256;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One of the codes for the day on which the telephone is gone, as the database keeps it. A code has
 * 80 random bits, so that a plain hash of it is not guessed.
 *
 * @param hash of the code together with whose it is
 */
public record RecoveryCode(Sha256 hash) {

    public static final int RANDOM_BYTES = 10;

    /** As typed: without the dashes, in any case. The caller wipes it. */
    public static RecoveryCode of(PersonId person, char[] typed) {
        var meant = ReadableCode.normalised(typed);
        var code = StandardCharsets.UTF_8.encode(CharBuffer.wrap(meant));
        var whose =
                ("hatstand recovery code " + person.value() + " ")
                        .getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(whose, whose.length + code.remaining());
        code.get(all, whose.length, code.remaining());
        try {
            return new RecoveryCode(Sha256.of(all));
        } finally {
            Arrays.fill(meant, '\0');
            Arrays.fill(code.array(), (byte) 0);
            Arrays.fill(all, (byte) 0);
        }
    }
}
