package coop.equalcare.hatstand.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 fingerprint of some bytes, as 64 small hexadecimal digits. */
public record Sha256(String hex) {

    private static final int DIGITS = 64;
    private static final int SHORT = 12;

    public Sha256 {
        if (hex.length() != DIGITS || !hex.chars().allMatch(Sha256::isHexDigit)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    public static Sha256 of(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java has SHA-256", broken);
        }
    }

    /** Enough of it to tell two files apart by eye: twelve digits, as in a file's name. */
    public String shortForm() {
        return hex.substring(0, SHORT);
    }

    private static boolean isHexDigit(int character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }
}
