package coop.equalcare.hatstand.platform.secrets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a PostgreSQL server keeps of a password (SCRAM-SHA-256, RFC 5802, 5803 and 7677). It is
 * worked out here, so that the password itself never travels and stands in no log.
 */
public final class ScramVerifier {

    /** More than PostgreSQL’s own 4,096, and still a blink at each sign-in. */
    public static final int ITERATIONS = 20_000;

    public static final int SALT_BYTES = 16;

    private static final String HMAC = "HmacSHA256";
    private static final byte[] FIRST_BLOCK = {0, 0, 0, 1};

    private ScramVerifier() {}

    /** With a salt of its own. The caller wipes the password. */
    public static String of(char[] password, RandomBytes random) {
        return of(password, random.next(SALT_BYTES), ITERATIONS);
    }

    static String of(char[] password, byte[] salt, int iterations) {
        var prepared = prepared(password);
        var bytes = SecretText.utf8(prepared);
        var salted = new byte[0];
        try {
            salted = salted(bytes, salt, iterations);
            var stored = sha256(hmac(salted, ascii("Client Key")));
            var server = hmac(salted, ascii("Server Key"));
            return "SCRAM-SHA-256$%d:%s$%s:%s"
                    .formatted(iterations, base64(salt), base64(stored), base64(server));
        } finally {
            SecretText.wipe(prepared);
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(salted, (byte) 0);
        }
    }

    /**
     * As SASLprep (RFC 4013) has it, as far as people can type it: every space is a plain one, and
     * what cannot be seen is left out. Composing accents comes after it.
     */
    private static char[] prepared(char[] password) {
        var kept = new char[password.length];
        var length = 0;
        for (var letter : password) {
            if (!isUnseen(letter)) {
                kept[length++] = Character.isSpaceChar(letter) ? ' ' : letter;
            }
        }
        var prepared = Arrays.copyOf(kept, length);
        SecretText.wipe(kept);
        return prepared;
    }

    private static boolean isUnseen(char letter) {
        return switch (letter) {
            case '\u00AD', '\u034F', '\u1806', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' ->
                    true;
            default ->
                    letter >= '\u180B' && letter <= '\u180D'
                            || letter >= '\uFE00' && letter <= '\uFE0F';
        };
    }

    /** PBKDF2 with one block: Java’s own takes no empty and no non-ASCII password alike. */
    private static byte[] salted(byte[] password, byte[] salt, int iterations) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(password, HMAC));
            mac.update(salt);
            var round = mac.doFinal(FIRST_BLOCK);
            var result = round.clone();
            for (var count = 1; count < iterations; count++) {
                round = mac.doFinal(round);
                for (var index = 0; index < result.length; index++) {
                    result[index] ^= round[index];
                }
            }
            return result;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
