package coop.equalcare.hatstand.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Shuts small secrets up before they are written to a table: AES-256-GCM, bound to what they are
 * for, so that a sealed secret cannot be moved to another person's row.
 */
public final class Sealer {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final RandomBytes random;

    Sealer(SecretKey key, RandomBytes random) {
        this.key = key;
        this.random = random;
    }

    /**
     * @param about what it is for; opening it needs the same
     */
    public String seal(byte[] secret, String about) {
        var nonce = random.next(NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, about);
            var shut = cipher.doFinal(secret);
            var all = Arrays.copyOf(nonce, NONCE_BYTES + shut.length);
            System.arraycopy(shut, 0, all, NONCE_BYTES, shut.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a secret cannot be sealed", failure);
        }
    }

    /**
     * The caller wipes it.
     *
     * @throws BrokenSeal if it was sealed with another key or for something else, or was altered
     */
    public byte[] open(String sealed, String about) {
        try {
            var all = Base64.getDecoder().decode(sealed);
            if (all.length < NONCE_BYTES) {
                throw new BrokenSeal(new IllegalArgumentException("too short"));
            }
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES), about);
            return cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
        } catch (IllegalArgumentException | GeneralSecurityException broken) {
            throw new BrokenSeal(broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** What was sealed cannot be had: a fault, as nothing that a person does leads here. */
    public static final class BrokenSeal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenSeal(Throwable cause) {
            super("a sealed secret does not open", cause);
        }
    }
}
