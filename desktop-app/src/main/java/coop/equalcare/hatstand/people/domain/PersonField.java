package coop.equalcare.hatstand.people.domain;

/** What can be filled in about a person, in the order of the form. */
public enum PersonField {
    NAME,
    KNOWN_AS,
    EMAIL,
    PHONE,
    ADDRESS,
    POSTCODE,
    CONTACT_BY,
    ENGAGEMENT,
    WORKS_NUMBER,
    SKILLS
}
