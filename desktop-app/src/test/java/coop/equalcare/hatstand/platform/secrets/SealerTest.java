package coop.equalcare.hatstand.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.HashSet;

class SealerTest {

    private static final RandomBytes RANDOM = RandomBytes.ofTheSystem();
    private static final byte[] SECRET = "what the telephone knows".getBytes(US_ASCII);

    private final Sealer sealer = KeyRing.from("f11e".toCharArray()).sealerFor("a test", RANDOM);
    private final String sealed = sealer.seal(SECRET, "Fatima");

    @Test
    void what_was_sealed_opens_again() {
        assertThat(sealer.open(sealed, "Fatima")).isEqualTo(SECRET);
    }

    @Test
    void the_same_file_opens_it_tomorrow() {
        var tomorrow = KeyRing.from("f11e".toCharArray()).sealerFor("a test", RANDOM);

        assertThat(tomorrow.open(sealed, "Fatima")).isEqualTo(SECRET);
    }

    @Test
    void in_another_persons_row_it_does_not_open() {
        refuses(sealer, sealed, "Cora");
    }

    @Test
    void with_another_files_key_or_for_another_purpose_it_does_not_open() {
        refuses(KeyRing.from("0ff".toCharArray()).sealerFor("a test", RANDOM), sealed, "Fatima");
        refuses(KeyRing.from("f11e".toCharArray()).sealerFor("other", RANDOM), sealed, "Fatima");
    }

    @Test
    void no_bit_of_it_can_be_changed() {
        var bytes = Base64.getDecoder().decode(sealed);
        for (var index = 0; index < bytes.length * 8; index++) {
            var changed = bytes.clone();
            changed[index / 8] ^= (byte) (1 << index % 8);
            refuses(sealer, Base64.getEncoder().encodeToString(changed), "Fatima");
        }
    }

    @Test
    void what_is_shorter_or_no_seal_at_all_does_not_open() {
        for (var nonsense : new String[] {"", "AA==", "not base 64!", sealed.substring(0, 16)}) {
            refuses(sealer, nonsense, "Fatima");
        }
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        var seen = new HashSet<String>();
        for (var index = 0; index < 1000; index++) {
            seen.add(sealer.seal(SECRET, "Fatima"));
        }

        assertThat(seen).hasSize(1000);
    }

    private static void refuses(Sealer by, String what, String about) {
        assertThatThrownBy(() -> by.open(what, about)).isInstanceOf(Sealer.BrokenSeal.class);
    }
}
