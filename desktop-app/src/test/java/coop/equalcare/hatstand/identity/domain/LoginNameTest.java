package coop.equalcare.hatstand.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.server.LoginName;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lord, ada_lord",
        "Siân O’Neill-Price, sian_oneill_price",
        "Мая, member_",
        "Al, member_al",
        "Hat Stand, member_hat_stand",
        "2nd Tom, nd_tom",
        "Hat Wolfeschlegelsteinhausenbergerdorff, member_hat_wolfeschlegelsteinhausenberge"
    })
    void a_name_gives_a_login_to_begin_with(String name, String login) {
        assertThat(LoginName.suggestedFor(name)).isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada_lord", "abc", "a12", "member_"})
    void small_letters_digits_and_underscores_make_a_login(String name) {
        assertThat(LoginName.trouble(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "Ada",
                "1ada",
                "_ada",
                "ada lord",
                "ada\"",
                "pg_ada",
                "hat_finance",
                "hatstand_owner",
                "postgres",
                "a234567890123456789012345678901234567890x"
            })
    void everything_else_is_refused(String name) {
        assertThat(LoginName.trouble(name)).isPresent();
    }
}
