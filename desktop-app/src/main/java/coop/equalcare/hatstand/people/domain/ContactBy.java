package coop.equalcare.hatstand.people.domain;

/** How somebody wants to be told things. A letter counts as much as an e-mail. */
public enum ContactBy {
    EMAIL,
    PHONE,
    SMS,
    LETTER
}
