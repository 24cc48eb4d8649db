package coop.equalcare.hatstand.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Siobhán,         siobhan
                    O’Neill,         oneill
                    Łukasz Żółć,     lukasz zolc
                    Straße,          strasse
                    Anne‑Marie,      anne marie
                    ΟΔΥΣΣΕΥΣ,        οδυσσευς
                    Ærøskøbing,      aeroskobing
                    """)
    void a_search_sees_plain_letters(String text, String seen) {
        assertThat(SearchText.fold(text)).isEqualTo(seen);
    }

    @Test
    void a_phone_number_is_found_with_and_without_its_country() {
        var text = SearchText.of(withPhone("+44 (0)7700 900 123"));

        assertThat(text).contains("07700900123");
    }

    @Test
    void text_that_unfolds_beyond_its_column_is_cut_between_characters() {
        var name = "\ufdfa".repeat(99) + " " + "\ufdfa".repeat(99);

        assertThat(SearchText.of(TestPeople.named(name)).length()).isLessThanOrEqualTo(2000);
    }

    private static Person withPhone(String phone) {
        var siobhan = PersonDraft.of(TestPeople.siobhan());
        return new PersonDraft(
                        siobhan.name(),
                        siobhan.knownAs(),
                        siobhan.email(),
                        phone,
                        siobhan.address(),
                        siobhan.postcode(),
                        siobhan.contactBy(),
                        siobhan.engagement(),
                        siobhan.worksNumber(),
                        siobhan.skills())
                .toNew(TestPeople.siobhan().id());
    }
}
