package coop.equalcare.hatstand.rights.domain;

import java.util.List;
import java.util.Locale;

/**
 * The kinds of things that are kept about a person, in the order in which one wants to read them.
 */
public enum RecordPart {
    PERSON("", "name"),
    HAT("since", "hat"),
    HAT_REQUEST("requested_at", "hat", "state"),
    CHECK("expires_on", "skill"),
    BOOKING("starts_at", "kind", "together_with"),
    BOOKING_HISTORY("changed_at", "act", "together_with"),
    CANCELLATION("cancelled_at", "cancelled_by"),
    SERIES("first_day", "kind"),
    SERIES_TURN("", "weekday", "together_with"),
    OFFER("", "weekday", "from_time", "until_time"),
    ABSENCE("starts_at", "kind"),
    CARE("starts_at", "kind", "together_with"),
    CARE_CONFIRMED("confirmed_at", "confirmed_by"),
    CARE_ADJUSTED("adjusted_at", "adjusted_by"),
    CARE_QUERIED("queried_at", "queried_by"),
    RATE("valid_from", "kind", "pence_per_hour"),
    PAY("until_date", "kind", "pence"),
    PAID_CARE("starts_at", "minutes"),
    PAYEE("until_date", "name"),
    ACCOUNT("", "account"),
    TRANSFER("recorded_at", "side", "amount"),
    CHANGE("changed_at", "field"),
    TRAIL("happened_at", "action"),
    DEED("done_at", "deed"),
    SIGN_IN("since_at", "sign_in");

    private final String when;
    private final List<String> lead;

    RecordPart(String when, String... lead) {
        this.when = when;
        this.lead = List.of(lead);
    }

    /** The column that says when it was; none for what is not of a time. */
    public String when() {
        return when;
    }

    /** The columns that say what it is; all others are more about it. */
    public List<String> lead() {
        return lead;
    }

    /** As the database and the file call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
