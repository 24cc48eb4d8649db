package coop.equalcare.hatstand.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class ScramVerifierTest {

    private static final String SALT = "W22ZaJ0SNY7soEsUEjb6gQ==";

    /** The conversation of RFC 7677, section 3. */
    private static final String CONVERSATION =
            "n=user,r=rOprNGfwEbeRWgbNEkqO,"
                + "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,"
                + "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";

    private static final String PROOF = "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
    private static final String SERVER_SIGNATURE = "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

    @Test
    void the_vector_of_rfc_7677_passes() throws GeneralSecurityException {
        var keys = keysOf(ScramVerifier.of("pencil".toCharArray(), decoded(SALT), 4096));
        var storedKey = decoded(keys[0]);
        var clientKey = decoded(PROOF);
        var signature = hmac(storedKey, CONVERSATION);
        for (var index = 0; index < clientKey.length; index++) {
            clientKey[index] ^= signature[index];
        }

        assertThat(MessageDigest.getInstance("SHA-256").digest(clientKey)).isEqualTo(storedKey);
        assertThat(hmac(decoded(keys[1]), CONVERSATION)).isEqualTo(decoded(SERVER_SIGNATURE));
    }

    @Test
    void it_has_the_form_that_postgresql_takes() {
        assertThat(ScramVerifier.of("pencil".toCharArray(), RandomBytes.ofTheSystem()))
                .matches(
                        "SCRAM-SHA-256\\$20000:[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=");
    }

    @Test
    void the_same_password_gives_another_verifier_each_time() {
        var random = RandomBytes.ofTheSystem();

        assertThat(ScramVerifier.of("pencil".toCharArray(), random))
                .isNotEqualTo(ScramVerifier.of("pencil".toCharArray(), random));
    }

    @Test
    void a_composed_and_a_decomposed_accent_are_the_same_password() {
        assertThat(of("otter café Tuesday")).isEqualTo(of("otter cafe\u0301 Tuesday"));
    }

    @Test
    void what_cannot_be_seen_makes_no_other_password() {
        assertThat(of("otter\u00A0lamp\u00AD")).isEqualTo(of("otter lamp"));
    }

    @Test
    void what_was_typed_stays_with_whoever_wipes_it() {
        var typed = "pencil".toCharArray();

        ScramVerifier.of(typed, decoded(SALT), 4096);

        assertThat(typed).containsExactly('p', 'e', 'n', 'c', 'i', 'l');
    }

    private static String of(String password) {
        return ScramVerifier.of(password.toCharArray(), decoded(SALT), 4096);
    }

    /** Stored key and server key. */
    private static String[] keysOf(String verifier) {
        return verifier.substring(verifier.lastIndexOf('$') + 1).split(":", 2);
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static byte[] hmac(byte[] key, String message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message.getBytes(UTF_8));
    }
}
