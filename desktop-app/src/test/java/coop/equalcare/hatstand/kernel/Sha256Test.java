package coop.equalcare.hatstand.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class Sha256Test {

    @Test
    void it_is_the_published_one() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void its_short_form_is_twelve_digits() {
        assertThat(Sha256.of(new byte[0]).shortForm()).isEqualTo("e3b0c44298fc");
    }

    @Test
    void another_text_is_refused() {
        assertThatThrownBy(() -> new Sha256("BA78")).isInstanceOf(IllegalArgumentException.class);
    }
}
