package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {

    @ParameterizedTest
    @CsvSource({
        "Siobhán O’Neill, SO",
        "Rose, R",
        "Anna van der Berg, AB",
        "محمد علي, مع",
        "🧡 Ruth, 🧡R",
        "'', ''"
    })
    void initials_are_letters_as_people_see_them(String name, String initials) {
        assertThat(Avatar.initials(name)).isEqualTo(initials);
    }
}
