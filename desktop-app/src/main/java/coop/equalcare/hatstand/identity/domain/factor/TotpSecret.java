package coop.equalcare.hatstand.identity.domain.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a person's app and Hatstand both know, and nobody else. To be wiped after use. */
public final class TotpSecret {

    /** As long as the hash of the usual algorithm, as the RFC recommends. */
    public static final int BYTES = 20;

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int GROUP = 4;

    private final byte[] bytes;

    public TotpSecret(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** For typing it into an app: base 32 in groups of four letters. */
    public String inGroups() {
        var letters = base32();
        var groups = new StringBuilder();
        for (var index = 0; index < letters.length(); index++) {
            if (index > 0 && index % GROUP == 0) {
                groups.append(' ');
            }
            groups.append(letters.charAt(index));
        }
        return groups.toString();
    }

    /**
     * What a QR code holds, as all apps read it.
     *
     * @param issuer shown above the code in the app
     * @param account shown below it
     */
    public String uri(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(issuer),
                        encoded(account),
                        base32(),
                        encoded(issuer),
                        Totp.USUAL.digits(),
                        Totp.PERIOD.toSeconds());
    }

    /** Twenty bytes are thirty-two letters without a remainder. */
    private String base32() {
        var letters = new StringBuilder();
        var bits = 0;
        var buffer = 0;
        for (var part : bytes) {
            buffer = buffer << 8 | part & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                letters.append(BASE_32.charAt(buffer >> bits & 0x1f));
            }
            buffer &= (1 << bits) - 1;
        }
        return letters.toString();
    }

    /** Spaces as %20: some apps show a plus as it is. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
