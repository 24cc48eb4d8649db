package coop.equalcare.hatstand.audit.domain;

import java.util.Optional;

/** What kind of records an event is about, to narrow the trail down by. */
public enum TrailPart {
    EVERYTHING(""),
    PEOPLE("person."),
    PAY("pay"),
    ROTA("booking."),
    CARE_LOG("entry."),
    LEDGER("ledger."),
    SIGN_IN("session."),
    TRAIL("audit.");

    private final String beginning;

    TrailPart(String beginning) {
        this.beginning = beginning;
    }

    /** How the actions of this kind begin. */
    public Optional<String> beginning() {
        return beginning.isEmpty() ? Optional.empty() : Optional.of(beginning);
    }
}
