package coop.equalcare.hatstand.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

class Argon2idTest {

    private static final RandomBytes RANDOM = RandomBytes.ofTheSystem();

    private final String written = Argon2id.FLOOR.hash("otter lamp Tuesday".toCharArray(), RANDOM);

    @Test
    void the_right_secret_and_no_other_is_right() {
        assertThat(Argon2id.matches("otter lamp Tuesday".toCharArray(), written)).isTrue();
        assertThat(Argon2id.matches("otter lamp tuesday".toCharArray(), written)).isFalse();
    }

    @Test
    void it_says_how_it_was_made() {
        assertThat(written).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void the_same_secret_gives_another_hash_each_time() {
        assertThat(Argon2id.FLOOR.hash("otter lamp Tuesday".toCharArray(), RANDOM))
                .isNotEqualTo(written);
    }

    /** From the test of the reference implementation (phc-winner-argon2, version 0x13). */
    @Test
    void the_reference_comes_to_the_same() {
        var derived =
                new Argon2id(65_536, 2)
                        .derive("password".getBytes(US_ASCII), "somesalt".getBytes(US_ASCII), 32);

        assertThat(HexFormat.of().formatHex(derived))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void nothing_is_made_below_the_floor() {
        assertThatThrownBy(() -> new Argon2id(19 * 1024 - 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Argon2id(19 * 1024, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hash_that_somebody_made_cheap_is_a_fault_and_no_way_in() {
        var cheap = written.replace("m=19456", "m=8");

        assertThatThrownBy(() -> Argon2id.matches("otter lamp Tuesday".toCharArray(), cheap))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_hash_matches_nothing() {
        assertThat(Argon2id.matches("".toCharArray(), "")).isFalse();
        assertThat(Argon2id.matches("x".toCharArray(), "$argon2id$v=19$nonsense")).isFalse();
    }

    @Test
    void an_accent_is_the_same_however_it_was_typed() {
        var hash = Argon2id.FLOOR.hash("Siobh\u00e1n drinks tea".toCharArray(), RANDOM);

        assertThat(Argon2id.matches("Siobha\u0301n drinks tea".toCharArray(), hash)).isTrue();
    }

    @Test
    void an_older_hash_is_known_to_be_cheaper() {
        assertThat(Argon2id.FOR_PERSONS.isDearerThan(written)).isTrue();
        assertThat(Argon2id.FLOOR.isDearerThan(written)).isFalse();
    }
}
