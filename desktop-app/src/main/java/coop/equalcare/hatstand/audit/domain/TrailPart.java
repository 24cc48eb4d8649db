package coop.equalcare.hatstand.audit.domain;

import java.util.List;

/** What kind of records an event is about, to narrow the trail down by. */
public enum TrailPart {
    EVERYTHING,
    PEOPLE("person.", "people."),
    PAY("payrun.", "payruns.", "queues.", "payline.", "payelement.", "rate.", "rates."),
    ROTA("booking.", "series.", "absence.", "availability.", "roster."),
    CARE_LOG("entry."),
    LEDGER("ledger."),
    SIGN_IN("session.", "password.", "second_factor.", "registration.", "login."),
    TRAIL("audit.");

    private final List<String> beginnings;

    TrailPart(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** How the actions of this kind begin; none where every action is of it. */
    public List<String> beginnings() {
        return beginnings;
    }
}
