package coop.equalcare.hatstand.platform.secrets;

import coop.equalcare.hatstand.kernel.Sha256;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * What somebody signs with (Ed25519, RFC 8032), so that others can tell that it was them. Its
 * public half is no secret and goes with what was signed, as base64 of its SubjectPublicKeyInfo.
 */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final String publicKey;

    private SigningKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    public static SigningKey make() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(
                    pair.getPrivate(),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has Ed25519", missing);
        }
    }

    /** As {@link #kept} gave it; nothing where that is no such key, or its halves do not match. */
    public static Optional<SigningKey> read(String kept) {
        var halves = kept.strip().split("\n");
        if (halves.length != 2) {
            return Optional.empty();
        }
        try {
            var secret =
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(
                                            Base64.getDecoder().decode(halves[0].strip())));
            var key = new SigningKey(secret, halves[1].strip());
            var probe = new byte[] {1};
            return holds(key.publicKey, probe, key.sign(probe))
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** The whole of it, a secret: for a file that only the person can read. */
    public String kept() {
        return Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n" + publicKey + "\n";
    }

    public String publicKey() {
        return publicKey;
    }

    public String sign(byte[] what) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(what);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("nothing can be signed", failure);
        }
    }

    /**
     * Whether the owner of a public key has signed just this. What is no key or no signature holds
     * for nothing.
     */
    public static boolean holds(String publicKey, byte[] what, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKeyOf(publicKey));
            check.update(what);
            return check.verify(bytes(signature));
        } catch (GeneralSecurityException | IllegalArgumentException not) {
            return false;
        }
    }

    private static PublicKey publicKeyOf(String publicKey) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(bytes(publicKey)));
    }

    /** Base64 leaves room for a few spellings of the same bytes: one of them counts. */
    private static byte[] bytes(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("another spelling of base64");
        }
        return bytes;
    }

    /**
     * What is compared by eye to know a public key again: the SHA-256 of its bytes, as openssl
     * gives it too.
     *
     * @param publicKey one under which something holds
     */
    public static Sha256 fingerprint(String publicKey) {
        return Sha256.of(Base64.getDecoder().decode(publicKey));
    }
}
