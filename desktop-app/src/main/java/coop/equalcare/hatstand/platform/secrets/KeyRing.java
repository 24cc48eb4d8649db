package coop.equalcare.hatstand.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys for what is sealed inside an encrypted file, all made from the file's own key: whoever may
 * open the file has them, and whoever gets hold of a copy of its tables has not.
 *
 * <p>What is derived (HKDF, RFC 5869) tells nothing about the file's key, nor one purpose's key
 * about another's.
 */
public final class KeyRing {

    private static final int KEY_BYTES = 32;

    private final SecretKey root;

    private KeyRing(SecretKey root) {
        this.root = root;
    }

    /** The caller wipes the file's key. */
    public static KeyRing from(char[] fileKey) {
        var bytes = SecretText.utf8(fileKey);
        try {
            return new KeyRing(derived(new SecretKeySpec(bytes, "HKDF"), "hatstand key ring 1"));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    public Sealer sealerFor(String purpose, RandomBytes random) {
        return new Sealer(derived(root, purpose), random);
    }

    private static SecretKey derived(SecretKey from, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(from)
                                    .thenExpand(
                                            purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HKDF", missing);
        }
    }
}
