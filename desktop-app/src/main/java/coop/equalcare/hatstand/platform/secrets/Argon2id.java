package coop.equalcare.hatstand.platform.secrets;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What each guess at a secret costs a thief: Argon2id (RFC 9106) with one lane.
 *
 * @param kibibytes memory that each guess costs
 * @param passes over that memory
 */
public record Argon2id(int kibibytes, int passes) {

    /** For a key of 256 random bits nobody guesses: the least that is ever used. */
    public static final Argon2id FLOOR = new Argon2id(19 * 1024, 2);

    /** For what a person can remember, and so a thief can guess at. */
    public static final Argon2id FOR_PERSONS = new Argon2id(64 * 1024, 3);

    /** More than this is no setting of ours but a damaged or hostile record. */
    private static final int MOST_KIBIBYTES = 1024 * 1024;

    private static final int MOST_PASSES = 64;

    private static final int LEAST_KIBIBYTES = 19 * 1024;
    private static final int LEAST_PASSES = 2;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** The usual written form, which says how it was made. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1"
                            + "\\$([A-Za-z0-9+/]{22,86})\\$([A-Za-z0-9+/]{43})");

    public Argon2id {
        if (kibibytes < LEAST_KIBIBYTES
                || kibibytes > MOST_KIBIBYTES
                || passes < LEAST_PASSES
                || passes > MOST_PASSES) {
            throw new IllegalArgumentException("Argon2id neither too cheap nor without end");
        }
    }

    /** The secret's hash in its written form, with a salt of its own. The secret stays as it is. */
    public String hash(char[] secret, RandomBytes random) {
        var salt = random.next(SALT_BYTES);
        var hash = derive(secret, salt);
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(kibibytes, passes, base64(salt), base64(hash));
    }

    /** Whether the secret is the one of this hash; the hash says what that costs. */
    public static boolean matches(char[] secret, String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return false;
        }
        var cost = new Argon2id(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        var decoder = Base64.getDecoder();
        var hash = cost.derive(secret, decoder.decode(parts.group(3)));
        return MessageDigest.isEqual(hash, decoder.decode(parts.group(4)));
    }

    /** Whether the hash was made to cost less than this, so that it should be made anew. */
    public boolean isDearerThan(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                && (Integer.parseInt(parts.group(1)) < kibibytes
                        || Integer.parseInt(parts.group(2)) < passes);
    }

    private byte[] derive(char[] secret, byte[] salt) {
        var password = SecretText.utf8(secret);
        try {
            return derive(password, salt, HASH_BYTES);
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    /** So many bytes that only this password with this salt gives. The caller wipes both. */
    public byte[] derive(byte[] password, byte[] salt, int bytes) {
        var derived = new byte[bytes];
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(passes)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        generator.generateBytes(password, derived);
        return derived;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
