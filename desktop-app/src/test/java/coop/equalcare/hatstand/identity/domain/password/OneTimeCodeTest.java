package coop.equalcare.hatstand.identity.domain.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    private final byte[] random = {(byte) 0xff, 0, 17, 34, 51, 68, 85, (byte) 0x99, (byte) 0xaa, 1};
    private final OneTimeCode code = OneTimeCode.of(random);

    @Test
    void it_has_four_groups_of_four_without_letters_that_look_like_digits() {
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void dashes_capitals_and_look_alikes_do_not_matter() {
        assertThat(new String(OneTimeCode.normalised("oil1 ab-cd".toCharArray())))
                .isEqualTo("0111ABCD");
        assertThat(new String(OneTimeCode.normalised(code.text().toLowerCase().toCharArray())))
                .isEqualTo(code.text().replace("-", ""));
    }

    @Test
    void every_bit_counts() {
        random[9] ^= 1;

        assertThat(OneTimeCode.of(random)).isNotEqualTo(code);
    }

    @Test
    void it_does_not_say_itself_in_a_log() {
        assertThat(code.toString()).doesNotContain(code.text());
    }
}
