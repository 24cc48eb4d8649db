package coop.equalcare.hatstand.identity.domain.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code that an authenticator app shows for half a minute (RFC 6238).
 *
 * @param algorithm of the HMAC, by its Java name
 */
public record Totp(String algorithm, int digits) {

    /** What every app understands, whatever else it says it can. */
    public static final Totp USUAL = new Totp("HmacSHA1", 6);

    public static final Duration PERIOD = Duration.ofSeconds(30);

    /** A telephone's clock may be a little off, and people type slowly. */
    private static final int DRIFT = 1;

    private static final int[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
    };

    public static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), PERIOD.toSeconds());
    }

    public String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%0" + digits + "d", number % POWERS[digits]);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + algorithm, missing);
        }
    }

    /**
     * Which step the code is of: this one, the one before or the one after, if it is later than the
     * last that was used. So no code is good twice.
     */
    public OptionalLong stepOf(byte[] secret, String typed, Instant now, long lastUsed) {
        var found = OptionalLong.empty();
        for (var drift = -DRIFT; drift <= DRIFT; drift++) {
            var step = stepAt(now) + drift;
            if (isSame(code(secret, step), typed) && step > lastUsed) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
