package coop.equalcare.hatstand.people.domain;

/** How somebody gives support. Never two of them at once. */
public enum Engagement {
    EMPLOYED,
    INDEPENDENT,
    VOLUNTEER
}
