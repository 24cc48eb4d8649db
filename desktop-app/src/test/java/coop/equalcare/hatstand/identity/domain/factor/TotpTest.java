package coop.equalcare.hatstand.identity.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.OptionalLong;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final long NEVER = Long.MIN_VALUE;

    private final Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private final long step = Totp.stepAt(now);

    /** RFC 6238, appendix B: all eighteen. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826",
    })
    void the_vectors_of_the_rfc_pass(long seconds, String sha1, String sha256, String sha512) {
        var at = Totp.stepAt(Instant.ofEpochSecond(seconds));
        var longer = "12345678901234567890123456789012".getBytes(US_ASCII);
        var longest =
                "1234567890123456789012345678901234567890123456789012345678901234"
                        .getBytes(US_ASCII);

        assertThat(new Totp("HmacSHA1", 8).code(SECRET, at)).isEqualTo(sha1);
        assertThat(new Totp("HmacSHA256", 8).code(longer, at)).isEqualTo(sha256);
        assertThat(new Totp("HmacSHA512", 8).code(longest, at)).isEqualTo(sha512);
    }

    @Test
    void apps_show_the_last_six_digits_of_it() {
        assertThat(Totp.USUAL.code(SECRET, 1)).isEqualTo("287082");
    }

    @Test
    void a_telephone_may_be_one_step_off() {
        assertThat(step(step - 1)).hasValue(step - 1);
        assertThat(step(step)).hasValue(step);
        assertThat(step(step + 1)).hasValue(step + 1);
    }

    @Test
    void two_steps_are_too_many() {
        assertThat(step(step - 2)).isEmpty();
        assertThat(step(step + 2)).isEmpty();
    }

    @Test
    void a_code_is_good_once_and_an_older_one_never_after_it() {
        var typed = Totp.USUAL.code(SECRET, step);
        var older = Totp.USUAL.code(SECRET, step - 1);

        assertThat(Totp.USUAL.stepOf(SECRET, typed, now, step)).isEmpty();
        assertThat(Totp.USUAL.stepOf(SECRET, older, now, step)).isEmpty();
    }

    @Test
    void what_is_no_code_is_none() {
        for (var typed : new String[] {"", "12345", "abcdef", "1234567", "１２３４５６"}) {
            assertThat(Totp.USUAL.stepOf(SECRET, typed, now, NEVER)).isEmpty();
        }
    }

    private OptionalLong step(long of) {
        return Totp.USUAL.stepOf(SECRET, Totp.USUAL.code(SECRET, of), now, NEVER);
    }
}
