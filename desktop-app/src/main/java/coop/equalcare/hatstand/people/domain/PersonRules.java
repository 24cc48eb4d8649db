package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every rule about what is typed of a person, by name. The form and the Gate both ask here. */
public final class PersonRules {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_WORKS_NUMBER = 20;

    /** One @ with a dotted domain after it: stricter checks refuse addresses that work. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    /** What people put between digits. */
    private static final Pattern PHONE_GAPS = Pattern.compile("[\\s().\\u2011-]");

    /** Ofcom's numbering plan: national numbers have ten or eleven digits with their zero. */
    private static final Pattern UK_PHONE =
            Pattern.compile("(0|\\+440?|00440?)[1-35789][0-9]{8,9}");

    /** ITU E.164: at most fifteen digits with the country. */
    private static final Pattern FOREIGN_PHONE = Pattern.compile("\\+(?!44)[1-9][0-9]{6,14}");

    static final PersonRule NAME_IS_GIVEN =
            block(draft -> draft.name().isBlank(), "people.rule.name_missing");

    static final PersonRule NAME_FITS =
            (draft, _) -> tooLong(draft.name(), Person.LONGEST_NAME, "people.rule.name_too_long");

    static final PersonRule KNOWN_AS_FITS =
            (draft, _) ->
                    draft.name().isBlank()
                            ? Stream.empty()
                            : tooLong(
                                    draft.knownAsOrFirstName(),
                                    Person.LONGEST_KNOWN_AS,
                                    "people.rule.known_as_too_long");

    static final PersonRule EMAIL_IS_ONE =
            block(draft -> isFilledButNot(EMAIL, draft.email().strip()), "people.rule.email_form");

    static final PersonRule EMAIL_FITS =
            (draft, _) -> tooLong(draft.email(), LONGEST_EMAIL, "people.rule.too_long");

    static final PersonRule PHONE_IS_ONE =
            block(draft -> !isPhone(draft.phone()), "people.rule.phone_form");

    static final PersonRule ADDRESS_FITS =
            (draft, _) -> tooLong(draft.address(), LONGEST_ADDRESS, "people.rule.too_long");

    static final PersonRule POSTCODE_IS_ONE =
            block(
                    draft ->
                            !draft.postcode().isBlank()
                                    && Postcode.read(draft.postcode()).isEmpty(),
                    "people.rule.postcode_form");

    /** Only a warning: a new street has a postcode months before any list has it. */
    static final PersonRule POSTCODE_EXISTS =
            (draft, postcodes) ->
                    Postcode.read(draft.postcode()).stream()
                            .flatMap(postcode -> existence(postcode, postcodes.check(postcode)));

    static final PersonRule PREFERRED_WAY_IS_KNOWN =
            (draft, _) ->
                    isPreferredWayKnown(draft)
                            ? Stream.empty()
                            : Stream.of(
                                    Finding.warn("people.rule.contact_by." + draft.contactBy()));

    static final PersonRule WORKS_NUMBER_FITS =
            (draft, _) ->
                    tooLong(draft.worksNumber(), LONGEST_WORKS_NUMBER, "people.rule.too_long");

    private static final Map<PersonField, List<PersonRule>> ALL =
            Map.of(
                    PersonField.NAME, List.of(NAME_IS_GIVEN, NAME_FITS, readable(PersonField.NAME)),
                    PersonField.KNOWN_AS, List.of(KNOWN_AS_FITS, readable(PersonField.KNOWN_AS)),
                    PersonField.EMAIL,
                            List.of(EMAIL_IS_ONE, EMAIL_FITS, readable(PersonField.EMAIL)),
                    PersonField.PHONE, List.of(PHONE_IS_ONE, readable(PersonField.PHONE)),
                    PersonField.ADDRESS, List.of(ADDRESS_FITS, readable(PersonField.ADDRESS)),
                    PersonField.POSTCODE, List.of(POSTCODE_IS_ONE, POSTCODE_EXISTS),
                    PersonField.CONTACT_BY, List.of(PREFERRED_WAY_IS_KNOWN),
                    PersonField.WORKS_NUMBER,
                            List.of(WORKS_NUMBER_FITS, readable(PersonField.WORKS_NUMBER)));

    private PersonRules() {}

    /** What there is to say, in the order of the form. */
    public static List<PersonFinding> check(PersonDraft draft, Postcodes postcodes) {
        return Stream.of(PersonField.values())
                .flatMap(
                        field ->
                                ALL.getOrDefault(field, List.of()).stream()
                                        .flatMap(rule -> rule.check(draft, postcodes))
                                        .map(finding -> new PersonFinding(field, finding)))
                .toList();
    }

    /** PostgreSQL cannot keep a NUL, and nobody can see or mend the other control characters. */
    static PersonRule readable(PersonField field) {
        return block(
                draft ->
                        draft.value(field)
                                .toString()
                                .codePoints()
                                .anyMatch(PersonRules::isUnreadable),
                "people.rule.unreadable");
    }

    private static boolean isUnreadable(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static PersonRule block(Predicate<PersonDraft> broken, String key) {
        return (draft, _) -> broken.test(draft) ? Stream.of(Finding.block(key)) : Stream.empty();
    }

    private static Stream<Finding> tooLong(String text, int longest, String key) {
        var length = text.strip().length();
        return length > longest ? Stream.of(Finding.block(key, length, longest)) : Stream.empty();
    }

    private static boolean isFilledButNot(Pattern form, String text) {
        return !text.isEmpty() && !form.matcher(text).matches();
    }

    private static boolean isPhone(String typed) {
        var digits = PHONE_GAPS.matcher(typed).replaceAll("");
        return digits.isEmpty()
                || (typed.strip().length() <= 30
                        && (UK_PHONE.matcher(digits).matches()
                                || FOREIGN_PHONE.matcher(digits).matches()));
    }

    private static boolean isPreferredWayKnown(PersonDraft draft) {
        return switch (draft.contactBy()) {
            case EMAIL -> !draft.email().isBlank();
            case PHONE, SMS -> !draft.phone().isBlank();
            case LETTER -> !draft.address().isBlank();
        };
    }

    private static Stream<Finding> existence(Postcode postcode, Postcodes.Answer answer) {
        return switch (answer) {
            case EXISTS -> Stream.empty();
            case SECTOR_EXISTS ->
                    Stream.of(
                            Finding.note(
                                    "people.rule.postcode_sector",
                                    postcode.text(),
                                    postcode.sector()));
            case NOT_FOUND ->
                    Stream.of(Finding.warn("people.rule.postcode_not_found", postcode.text()));
            case NOT_COVERED ->
                    Stream.of(Finding.note("people.rule.postcode_not_covered", postcode.text()));
        };
    }
}
