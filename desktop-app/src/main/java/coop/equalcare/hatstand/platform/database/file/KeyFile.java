package coop.equalcare.hatstand.platform.database.file;

import coop.equalcare.hatstand.platform.secrets.SecretText;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a secret becomes the key of an encrypted file, with a salt of its own.
 *
 * <p>H2 alone hashes a passphrase ten times only, which a thief's machine guesses through quickly.
 *
 * @param salt as hexadecimal digits
 * @param check of the key that the right passphrase gives: H2 cannot tell a wrong one from a
 *     damaged file
 * @param composed whether the secret counts the same however a keyboard composes its accents; the
 *     first key files did not say so
 */
public record KeyFile(KeyDerivation derivation, String salt, String check, boolean composed) {

    private static final String ADVICE =
            "# Hatstand needs this file to open the database beside it. Keep the two together, also"
                    + " in backups.";

    private static final int SALT_BYTES = 16;

    private static final String COMPOSED = "nfkc";

    public KeyFile {
        if (HexFormat.of().parseHex(salt).length < SALT_BYTES) {
            throw new IllegalArgumentException("not a key file of Hatstand");
        }
    }

    public static KeyFile forPassphrase(char[] passphrase) {
        return checking(KeyDerivation.forPassphrase(), passphrase);
    }

    public static KeyFile forMachineMadeKey(char[] key) {
        return checking(KeyDerivation.forMachineMadeKey(), key);
    }

    private static KeyFile checking(KeyDerivation derivation, char[] secret) {
        var unchecked = new KeyFile(derivation, random(SALT_BYTES), "", true);
        var key = unchecked.derive(secret);
        try {
            return new KeyFile(derivation, unchecked.salt, checkOf(key), true);
        } finally {
            Arrays.fill(key, '\0');
        }
    }

    /** 256 random bits as hexadecimal digits. */
    public static char[] machineMadeKey() {
        return random(KeyDerivation.KEY_BYTES).toCharArray();
    }

    /**
     * The file's key as hexadecimal digits, or nothing if the passphrase is wrong; the caller wipes
     * both.
     */
    public Optional<char[]> keyFrom(char[] passphrase) {
        var key = derive(passphrase);
        if (checkOf(key).equals(check)) {
            return Optional.of(key);
        }
        Arrays.fill(key, '\0');
        return Optional.empty();
    }

    /** Tells nothing about the key, which has 256 bits, and so nothing about the passphrase. */
    private static String checkOf(char[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("hatstand key check ".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(SecretText.utf8(key)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private char[] derive(char[] secret) {
        var bytes = composed ? SecretText.utf8(secret) : asTyped(secret);
        var key = derivation.key(bytes, HexFormat.of().parseHex(salt));
        try {
            return hex(key);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] asTyped(char[] text) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    private static char[] hex(byte[] bytes) {
        var digits = new char[bytes.length * 2];
        for (var index = 0; index < bytes.length; index++) {
            digits[2 * index] = HexFormat.of().toHighHexDigit(bytes[index]);
            digits[2 * index + 1] = HexFormat.of().toLowHexDigit(bytes[index]);
        }
        return digits;
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /**
     * @throws IllegalArgumentException if it is not a key file
     */
    public static KeyFile read(Path file) throws IOException {
        try {
            var lines =
                    Files.readAllLines(file).stream()
                            .filter(line -> line.contains("="))
                            .map(line -> line.split("=", 2))
                            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
            return new KeyFile(
                    KeyDerivation.of(lines),
                    text(lines, "salt"),
                    text(lines, "check"),
                    COMPOSED.equals(lines.get("secret")));
        } catch (IllegalStateException | CharacterCodingException damaged) {
            throw new IllegalArgumentException("not a key file of Hatstand", damaged);
        }
    }

    private static String text(Map<String, String> lines, String name) {
        var text = lines.get(name);
        if (text == null) {
            throw new IllegalArgumentException("a key file says its " + name);
        }
        return text;
    }

    /** Whole or not at all: a half-written key file would shut the database for ever. */
    public void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(ADVICE);
        new TreeMap<>(derivation.settings())
                .forEach((name, value) -> lines.add(name + '=' + value));
        if (composed) {
            lines.add("secret=" + COMPOSED);
        }
        lines.add("salt=" + salt);
        lines.add("check=" + check);
        var draft = Files.createTempFile(file.getParent(), "key", ".draft");
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(String.join("\n", lines) + "\n"));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
