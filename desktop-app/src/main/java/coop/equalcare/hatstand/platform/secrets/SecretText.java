package coop.equalcare.hatstand.platform.secrets;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** A secret as characters and as bytes, without leaving copies of it behind. */
public final class SecretText {

    private SecretText() {}

    /**
     * The same bytes however a keyboard composes an accent (NFKC). The caller wipes them. Only a
     * secret with characters beyond ASCII passes through a {@code String}, as Java composes no
     * other.
     */
    public static byte[] utf8(char[] secret) {
        return isAscii(secret)
                ? encoded(CharBuffer.wrap(secret))
                : encoded(
                        CharBuffer.wrap(
                                Normalizer.normalize(
                                        CharBuffer.wrap(secret), Normalizer.Form.NFKC)));
    }

    private static boolean isAscii(char[] secret) {
        for (var character : secret) {
            if (character > 127) {
                return false;
            }
        }
        return true;
    }

    private static byte[] encoded(CharBuffer text) {
        var encoded = StandardCharsets.UTF_8.encode(text);
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    /** Overwrites it, also where it is used no more. */
    public static void wipe(char[] secret) {
        Arrays.fill(secret, '\0');
    }
}
