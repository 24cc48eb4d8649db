package coop.equalcare.hatstand.identity.domain.password;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PasswordRulesTest {

    private static final List<String> NAMES =
            List.of("Siobhán Hirst-O’Neill", "Shiv", "Upper Valley Care Co-op");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otter lamp Tuesday",
                "correct horse battery staple",
                "my care starts at seven",
                "blåbærgrød og fløde",
                "948201736450",
                "password manager of Ripponden",
                "Hirst likes rhubarb crumble"
            })
    void words_that_only_one_would_put_together_are_good(String password) {
        assertThat(check(password)).isEmpty();
    }

    @Test
    void eleven_characters_are_too_few() {
        assertThat(check("otter lamp!"))
                .containsExactly(Finding.block("identity.password.too_short", 12, 11));
        assertThat(check("otter lamp!!")).isEmpty();
    }

    @Test
    void a_character_counts_once_however_it_is_kept() {
        assertThat(check("🦦🦦🦦🦦🦦🦦"))
                .containsExactly(Finding.block("identity.password.too_short", 12, 6));
    }

    @Test
    void a_pasted_file_is_none() {
        assertThat(check("otter ".repeat(40)))
                .containsExactly(Finding.block("identity.password.too_long", 200));
        assertThat(check("passWORD-".repeat(1_000_000)))
                .containsExactly(Finding.block("identity.password.too_long", 200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P@ssw0rd1234",
                "passwordpassword",
                "letmeinletmein",
                "qwertyuiop12",
                "123456789012",
                "098765432109",
                "aaaaaaaaaaaa",
                "abababababab",
                "Liverpool2026",
                "iloveyou1234",
                "welcome12345!",
                "abcdefghijkl",
                "Hatstand2026!!",
                "Summer2026Summer",
                "administrator",
                "guestadministrator",
                "carercarercarer",
                "passphrasepassword"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(check(password)).containsExactly(Finding.block("identity.password.common"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siobhan hirst",
                "SiobhánHirst1!",
                "uppervalley2026",
                "Upper-Valley-7",
                "O’Neill Siobhan 7",
                "hirsthirsthirst"
            })
    void ones_own_name_and_the_co_ops_are_no_secret(String password) {
        assertThat(check(password)).containsExactly(Finding.block("identity.password.name"));
    }

    private static List<Finding> check(String password) {
        return PasswordRules.check(password.toCharArray(), NAMES);
    }
}
