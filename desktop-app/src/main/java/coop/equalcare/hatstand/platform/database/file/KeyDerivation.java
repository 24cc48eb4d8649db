package coop.equalcare.hatstand.platform.database.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import coop.equalcare.hatstand.platform.secrets.Argon2id;

import java.security.GeneralSecurityException;
import java.util.Map;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** How a secret becomes the key of a file. */
sealed interface KeyDerivation {

    int KEY_BYTES = 32;

    /** {@value #KEY_BYTES} bytes, to be wiped by whoever asks. */
    byte[] key(byte[] secret, byte[] salt);

    /** As the key file says it. */
    Map<String, String> settings();

    /** For a passphrase that a person can remember, and so a thief can guess at. */
    static KeyDerivation forPassphrase() {
        return new Slow(Argon2id.FOR_PERSONS);
    }

    /** For a key of 256 random bits, which nobody guesses: slowness would guard nothing. */
    static KeyDerivation forMachineMadeKey() {
        return new Quick();
    }

    /**
     * @throws IllegalArgumentException if these are no settings of ours
     */
    static KeyDerivation of(Map<String, String> settings) {
        return switch (settings.getOrDefault("kdf", "")) {
            case Slow.NAME ->
                    new Slow(
                            new Argon2id(
                                    Integer.parseInt(settings.getOrDefault("kibibytes", "")),
                                    Integer.parseInt(settings.getOrDefault("passes", ""))));
            case Quick.NAME -> new Quick();
            default -> throw new IllegalArgumentException("a key file says its derivation");
        };
    }

    /** Each guess costs time and memory. */
    record Slow(Argon2id cost) implements KeyDerivation {

        private static final String NAME = "argon2id";

        @Override
        public byte[] key(byte[] secret, byte[] salt) {
            return cost.derive(secret, salt, KEY_BYTES);
        }

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    "kdf",
                    NAME,
                    "kibibytes",
                    Integer.toString(cost.kibibytes()),
                    "passes",
                    Integer.toString(cost.passes()));
        }
    }

    /** RFC 5869, with SHA-256. */
    record Quick() implements KeyDerivation {

        private static final String NAME = "hkdf-sha256";

        private static final String PURPOSE = "hatstand file key";

        @Override
        public byte[] key(byte[] secret, byte[] salt) {
            var recipe =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .addSalt(salt)
                            .thenExpand(PURPOSE.getBytes(US_ASCII), KEY_BYTES);
            try {
                return KDF.getInstance("HKDF-SHA256").deriveData(recipe);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public Map<String, String> settings() {
            return Map.of("kdf", NAME);
        }
    }
}
