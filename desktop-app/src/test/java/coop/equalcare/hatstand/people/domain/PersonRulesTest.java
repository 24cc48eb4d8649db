package coop.equalcare.hatstand.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class PersonRulesTest {

    private Postcodes.Answer answer = Postcodes.Answer.EXISTS;

    @Test
    void a_person_has_a_name() {
        assertThat(name("  ")).containsExactly(Finding.block("people.rule.name_missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"O'Brien", "Anne-Marie 🧡", "محمد علي", "Łukasz Żółć", "X Æ A-12", "Ng"})
    void names_are_as_people_write_them(String name) {
        assertThat(name(name)).isEmpty();
    }

    @Test
    void a_name_of_two_hundred_characters_fits() {
        assertThat(name("n".repeat(200))).isEmpty();
    }

    @Test
    void a_name_of_three_hundred_characters_is_told_its_length() {
        assertThat(name("n".repeat(300)))
                .contains(Finding.block("people.rule.name_too_long", 300, 200));
    }

    @Test
    void a_long_first_word_is_too_long_to_be_called_by() {
        assertThat(of(PersonField.KNOWN_AS, TestPeople.draftNamed("n".repeat(120))))
                .containsExactly(Finding.block("people.rule.known_as_too_long", 120, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rose\u0000", "Ro\tse", "Rose\u0085", "\ud83d Rose"})
    void what_cannot_be_seen_or_kept_is_refused(String name) {
        assertThat(name(name)).containsExactly(Finding.block("people.rule.unreadable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a@b.example", "first.last+tag@mail.example.org", "ünïcode@exämple.org"})
    void these_are_e_mail_addresses(String email) {
        assertThat(of(PersonField.EMAIL, draft(email, "", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rose", "rose@", "@example.org", "rose@example", "a b@example.org"})
    void these_are_not(String email) {
        assertThat(of(PersonField.EMAIL, draft(email, "", "")))
                .containsExactly(Finding.block("people.rule.email_form"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01632 960123",
                "(01632) 960-123",
                "07700900123",
                "+44 7700 900 123",
                "+44 (0)1632 960123",
                "0044 1632 960123",
                "+353 1 437 0000"
            })
    void these_are_phone_numbers(String phone) {
        assertThat(of(PersonField.PHONE, draft("", phone, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "0632 96012", "07700 900 1234 5", "+44 1", "ring me", "00"})
    void these_are_no_phone_numbers(String phone) {
        assertThat(of(PersonField.PHONE, draft("", phone, "")))
                .containsExactly(Finding.block("people.rule.phone_form"));
    }

    @Test
    void a_postcode_has_a_form() {
        assertThat(postcode("HX7")).containsExactly(Finding.block("people.rule.postcode_form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HX7 6AA", "hx76aa", " h x 7 6 a a "})
    void a_postcode_may_be_typed_in_any_way_or_not_at_all(String typed) {
        assertThat(postcode(typed)).isEmpty();
    }

    @Test
    void a_postcode_that_does_not_exist_is_a_warning() {
        answer = Postcodes.Answer.NOT_FOUND;

        assertThat(postcode("hx7 9zz"))
                .containsExactly(Finding.warn("people.rule.postcode_not_found", "HX7 9ZZ"));
    }

    @Test
    void a_postcode_that_cannot_be_checked_is_a_note() {
        answer = Postcodes.Answer.SECTOR_EXISTS;

        assertThat(postcode("M1 1AA"))
                .containsExactly(Finding.note("people.rule.postcode_sector", "M1 1AA", "M1 1"));
    }

    @Test
    void a_postcode_of_northern_ireland_is_a_note() {
        answer = Postcodes.Answer.NOT_COVERED;

        assertThat(postcode("BT1 5GS"))
                .containsExactly(Finding.note("people.rule.postcode_not_covered", "BT1 5GS"));
    }

    @Test
    void a_way_to_be_reached_by_that_is_missing_is_a_warning() {
        assertThat(of(PersonField.CONTACT_BY, TestPeople.draftNamed("Rose")))
                .containsExactly(Finding.warn("people.rule.contact_by.PHONE"));
    }

    @Test
    void a_way_to_be_reached_by_that_is_there_is_silent() {
        assertThat(of(PersonField.CONTACT_BY, draft("", "01632 960123", ""))).isEmpty();
    }

    @Test
    void a_works_number_has_at_most_twenty_characters() {
        assertThat(of(PersonField.WORKS_NUMBER, numbered("1".repeat(20)))).isEmpty();
        assertThat(of(PersonField.WORKS_NUMBER, numbered("1".repeat(21))))
                .containsExactly(Finding.block("people.rule.too_long", 21, 20));
    }

    private List<Finding> name(String name) {
        return of(PersonField.NAME, TestPeople.draftNamed(name));
    }

    private List<Finding> postcode(String postcode) {
        return of(PersonField.POSTCODE, draft("", "", postcode));
    }

    private List<Finding> of(PersonField field, PersonDraft draft) {
        return PersonRules.check(draft, new OnePostcode(answer)).stream()
                .filter(found -> found.field() == field)
                .map(PersonFinding::finding)
                .toList();
    }

    private static PersonDraft draft(String email, String phone, String postcode) {
        return new PersonDraft(
                "Rose",
                "",
                email,
                phone,
                "",
                postcode,
                ContactBy.PHONE,
                Optional.empty(),
                "",
                List.of());
    }

    private static PersonDraft numbered(String worksNumber) {
        return new PersonDraft(
                "Rose",
                "",
                "",
                "",
                "",
                "",
                ContactBy.PHONE,
                Optional.empty(),
                worksNumber,
                List.of());
    }
}
