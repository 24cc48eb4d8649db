package coop.equalcare.hatstand.people.store;

import static coop.equalcare.hatstand.people.domain.TestPeople.TODAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.OnePostcode;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.PersonRules;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What {@link People} promises, whoever keeps it. Each test uses people of its own. */
abstract class PeopleContract extends PeopleFilterContract {

    private static final int MANY = 1000;

    @Test
    void all_that_is_known_comes_back() {
        var siobhan = add(numbered(TestPeople.siobhan(), "A1"));

        assertThat(find(siobhan.id())).contains(siobhan);
    }

    @Test
    void nobody_is_nobody() {
        assertThat(find(new PersonId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void several_come_back_whole_whoever_is_not_known_left_out() {
        var siobhan = add(numbered(TestPeople.siobhan(), "A2"));
        var hattie = add(TestPeople.wearing("Hattie Many", Hat.GIVING_SUPPORT));
        var asked =
                List.of(hattie.id(), new PersonId(UUID.randomUUID()), siobhan.id(), hattie.id());

        assertThat(inTransaction(() -> people().findAll(asked)))
                .containsExactlyInAnyOrder(siobhan, hattie);
        assertThat(inTransaction(() -> people().findAll(List.of()))).isEmpty();
    }

    @Test
    void names_are_told_of_whoever_is_known() {
        var siobhan = add(numbered(TestPeople.siobhan(), "A3"));
        var asked = List.of(siobhan.id(), new PersonId(UUID.randomUUID()), siobhan.id());

        assertThat(inTransaction(() -> people().names(asked)))
                .containsExactly(Map.entry(siobhan.id(), "Siobhán O’Neill"));
        assertThat(inTransaction(() -> people().names(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quigley",
                "QUIGLEY",
                "maeve",
                "o'quigley",
                "oquigley",
                "O’QUIGLEY",
                "mae quig",
                "quigley maeve"
            })
    void a_search_does_not_mind_accents_capitals_apostrophes_or_order(String words) {
        var maeve = add(TestPeople.named("Máeve O’Quigley"));

        assertThat(search(words)).contains(maeve.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lukasz", "🧡", "ورد", "zolcinski", "straße", "STRASSE"})
    void a_search_finds_letters_of_all_kinds(String words) {
        var person = add(TestPeople.named("Łukasz Żółciński 🧡 ورد Straße"));

        assertThat(search(words)).contains(person.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kirsty@example.org",
                "07700900777",
                "07700 900 777",
                "B2",
                "OL14 5AA",
                "ol145aa"
            })
    void a_search_looks_at_contacts_and_the_works_number(String words) {
        var kirsty = add(kirsty());

        assertThat(search(words)).containsExactly(kirsty.id());
        inTransaction(() -> people().save(withoutContacts(kirsty)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "xyzzy%", "Zzyzx_"})
    void wild_cards_are_letters_like_others(String words) {
        add(TestPeople.named("Zzyzx Road"));

        assertThat(search("zzyzx " + words)).isEmpty();
    }

    @Test
    void a_search_gives_names_in_order_and_no_more_than_was_asked_for() {
        for (var name : List.of("Orderly Bé", "orderly Ana", "Orderly Cy")) {
            add(TestPeople.named(name));
        }

        assertThat(names("orderly", MANY))
                .containsExactly("orderly Ana", "Orderly Bé", "Orderly Cy");
        assertThat(names("orderly", 2)).containsExactly("orderly Ana", "Orderly Bé");
    }

    @Test
    void a_line_tells_the_hats_of_the_day_the_postcode_and_the_first_expiry() {
        var person =
                add(
                        numbered(TestPeople.siobhan(), "C3")
                                .taking(worn(Hat.TRAINER, Optional.empty()))
                                .taking(worn(Hat.GIVING_SUPPORT, Optional.empty()))
                                .taking(worn(Hat.FINANCE, Optional.of(TODAY))));

        assertThat(inTransaction(() -> people().search("C3 siobhan", TODAY, MANY)))
                .containsExactly(
                        new People.Line(
                                person.id(),
                                "Siobhán O’Neill",
                                "Siobhán",
                                List.of(Hat.GIVING_SUPPORT, Hat.TRAINER),
                                Optional.of("HX7 6AA"),
                                Optional.of(TODAY.minusDays(3))));
    }

    @Test
    void those_who_wear_one_of_the_hats_today_are_found() {
        var auditor = add(TestPeople.wearing("Wearing Now", Hat.AUDITOR));
        add(TestPeople.named("Wore Once").taking(worn(Hat.AUDITOR, Optional.of(TODAY))));
        add(TestPeople.wearing("Wearing Another", Hat.GETTING_SUPPORT));

        assertThat(inTransaction(() -> people().wearing(Set.of(Hat.AUDITOR), TODAY)))
                .extracting(People.Line::id)
                .containsExactly(auditor.id());
    }

    @Test
    void a_works_number_leads_to_its_person() {
        var person = add(numbered(TestPeople.siobhan(), "D4"));

        assertThat(inTransaction(() -> people().withWorksNumber("D4"))).contains(person.id());
        assertThat(inTransaction(() -> people().withWorksNumber("D"))).isEmpty();
    }

    @Test
    void a_change_is_kept_with_a_new_version() {
        var person = add(numbered(TestPeople.siobhan(), "E5"));
        var changed =
                draft(person, "Siobhán Byrne", List.of(person.skills().getLast()))
                        .appliedTo(person);

        var saved = inTransaction(() -> people().save(changed));

        assertThat(saved.version()).isEqualTo(person.version() + 1);
        assertThat(saved.skills()).containsExactly(person.skills().getLast());
        assertThat(find(person.id())).contains(saved);
        assertThat(search("byrne")).contains(person.id());
    }

    @Test
    void a_change_to_what_has_changed_since_is_stale() {
        var person = add(TestPeople.named("Stale Bread"));
        inTransaction(() -> people().save(person));

        assertThatThrownBy(() -> inTransaction(() -> people().save(person)))
                .isInstanceOf(WriteConflict.Stale.class);
    }

    @Test
    void hats_stay_as_they_are_whatever_else_is_saved() {
        var person = add(TestPeople.wearing("Hattie", Hat.GIVING_SUPPORT));
        var taking = person.taking(worn(Hat.COORDINATOR, Optional.empty()));

        var saved = inTransaction(() -> people().save(taking));

        assertThat(saved.hatsOn(TODAY)).containsExactly(Hat.GIVING_SUPPORT);
        assertThat(find(person.id())).contains(saved);
    }

    @Test
    void what_the_form_lets_through_comes_back_letter_for_letter() {
        var refused = 0;
        for (var text : NaughtyStrings.all()) {
            var draft = TestPeople.draftNamed(text);
            if (findingsOnNames(draft).anyMatch(Finding::blocks)) {
                refused++;
                continue;
            }
            var added = add(draft.toNew(new PersonId(UUID.randomUUID())));

            assertThat(find(added.id()).orElseThrow().name()).isEqualTo(text.strip());
            assertThat(search(text)).contains(added.id());
        }
        assertThat(refused).isLessThan(NaughtyStrings.all().size() / 10);
    }

    private static Stream<Finding> findingsOnNames(PersonDraft draft) {
        return PersonRules.check(draft, new OnePostcode(Postcodes.Answer.EXISTS)).stream()
                .map(found -> found.finding());
    }

    private Person add(Person person) {
        return inTransaction(() -> people().add(person));
    }

    private Optional<Person> find(PersonId id) {
        return inTransaction(() -> people().find(id));
    }

    private List<PersonId> search(String words) {
        return inTransaction(() -> people().search(words, TODAY, MANY)).stream()
                .map(People.Line::id)
                .toList();
    }

    private List<String> names(String words, int most) {
        return inTransaction(() -> people().search(words, TODAY, most)).stream()
                .map(People.Line::name)
                .toList();
    }

    private static HatAssignment worn(Hat hat, Optional<LocalDate> until) {
        return new HatAssignment(UUID.randomUUID(), hat, TODAY.minusYears(1), until);
    }

    private static Person numbered(Person person, String worksNumber) {
        var numbered =
                new PersonDraft(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        person.contact().preferred(),
                        Optional.empty(),
                        worksNumber,
                        List.of());
        return PersonDraft.of(person)
                .taking(Set.of(PersonField.WORKS_NUMBER), numbered)
                .appliedTo(person);
    }

    private static Person kirsty() {
        var siobhan = TestPeople.siobhan();
        return new PersonDraft(
                        "Kirsty Barraclough",
                        "",
                        "kirsty@example.org",
                        "+44 7700 900 777",
                        "",
                        "OL14 5AA",
                        siobhan.contact().preferred(),
                        Optional.empty(),
                        "B2",
                        List.of())
                .toNew(siobhan.id());
    }

    private static Person withoutContacts(Person person) {
        return TestPeople.draftNamed("Gone").appliedTo(person);
    }

    private static PersonDraft draft(Person person, String name, List<Skill> skills) {
        var changed =
                new PersonDraft(
                        name,
                        "",
                        "",
                        "",
                        "",
                        "",
                        person.contact().preferred(),
                        Optional.empty(),
                        "",
                        skills);
        return PersonDraft.of(person).taking(Set.of(PersonField.NAME, PersonField.SKILLS), changed);
    }
}
