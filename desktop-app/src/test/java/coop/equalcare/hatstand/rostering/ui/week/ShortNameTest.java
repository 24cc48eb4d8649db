package coop.equalcare.hatstand.rostering.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNameTest {

    @Test
    void a_name_gets_shorter_by_whole_words_and_then_by_initials() {
        assertThat(ShortName.forms("Margaret Anne O’Neill"))
                .containsExactly("Margaret Anne O’Neill", "Margaret", "MA", "M");
    }

    @Test
    void a_name_of_one_word_is_its_first_letter_at_the_least() {
        assertThat(ShortName.forms("Rose")).containsExactly("Rose", "R");
    }

    @Test
    void a_letter_of_two_characters_stays_whole() {
        assertThat(ShortName.forms("🧡 Nowak")).containsExactly("🧡 Nowak", "🧡", "🧡N");
    }
}
