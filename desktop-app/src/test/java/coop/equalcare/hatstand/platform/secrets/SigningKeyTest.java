package coop.equalcare.hatstand.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final byte[] WORDS = "The book ends at 7.".getBytes(UTF_8);

    private final SigningKey key = SigningKey.make();

    @Test
    void what_was_signed_holds_and_nothing_else_does() {
        var signature = key.sign(WORDS);

        assertThat(SigningKey.holds(key.publicKey(), WORDS, signature)).isTrue();
        assertThat(SigningKey.holds(key.publicKey(), "Another".getBytes(UTF_8), signature))
                .isFalse();
        assertThat(SigningKey.holds(SigningKey.make().publicKey(), WORDS, signature)).isFalse();
    }

    @Test
    void what_is_no_key_or_no_signature_holds_for_nothing() {
        assertThat(SigningKey.holds("no key", WORDS, key.sign(WORDS))).isFalse();
        assertThat(SigningKey.holds("AAAA", WORDS, key.sign(WORDS))).isFalse();
        assertThat(SigningKey.holds(key.publicKey(), WORDS, "")).isFalse();
        assertThat(SigningKey.holds(key.publicKey(), WORDS, "!")).isFalse();
    }

    @Test
    void a_key_that_was_kept_signs_as_before() {
        var again = SigningKey.read(key.kept()).orElseThrow();

        assertThat(again.publicKey()).isEqualTo(key.publicKey());
        assertThat(again.sign(WORDS)).isEqualTo(key.sign(WORDS));
    }

    @Test
    void halves_of_two_keys_are_no_key() {
        var mixed =
                key.kept().lines().findFirst().orElseThrow()
                        + "\n"
                        + SigningKey.make().publicKey()
                        + "\n";

        assertThat(SigningKey.read(mixed)).isEmpty();
        assertThat(SigningKey.read("")).isEmpty();
        assertThat(SigningKey.read("a\nb")).isEmpty();
    }

    /** RFC 8032, section 7.1, test 1, with the key as OpenSSL writes it. */
    @Test
    void a_signature_of_the_standard_holds() {
        var publicKey = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        var signature =
                "5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVf"
                        + "uIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==";

        assertThat(SigningKey.holds(publicKey, new byte[0], signature)).isTrue();
        assertThat(SigningKey.fingerprint(publicKey).hex())
                .isEqualTo("06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9");
    }
}
