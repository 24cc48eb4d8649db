package coop.equalcare.hatstand.identity.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;

class TotpSecretTest {

    private final TotpSecret secret = new TotpSecret("12345678901234567890".getBytes(US_ASCII));

    @Test
    void it_is_typed_in_groups_of_four_letters() {
        assertThat(secret.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void a_camera_reads_all_that_an_app_needs() {
        assertThat(secret.uri("Hatstand Upper Valley", "Fatima Akhtar"))
                .isEqualTo(
                        "otpauth://totp/Hatstand%20Upper%20Valley:Fatima%20Akhtar"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=Hatstand%20Upper%20Valley"
                                + "&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void it_does_not_say_itself_in_a_log() {
        assertThat(secret.toString()).doesNotContain("GEZD").doesNotContain("49");
    }

    @Test
    void a_shorter_one_is_none() {
        assertThatThrownBy(() -> new TotpSecret(new byte[10]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
