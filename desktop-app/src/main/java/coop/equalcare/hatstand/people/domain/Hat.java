package coop.equalcare.hatstand.people.domain;

/** A role worn for a time. One person wears as many as they agree to. */
public enum Hat {
    GIVING_SUPPORT,
    GETTING_SUPPORT,
    ARRANGING_SUPPORT,
    COORDINATOR,
    FINANCE,
    MEMBERSHIP_SECRETARY,
    FACILITATOR,
    TRAINER,
    AUDITOR,
    ADMINISTRATOR;

    /** Worn at a back-office desk, rather than around a person getting support. */
    public boolean isOfTheOffice() {
        return switch (this) {
            case GIVING_SUPPORT, GETTING_SUPPORT, ARRANGING_SUPPORT -> false;
            case COORDINATOR,
                    FINANCE,
                    MEMBERSHIP_SECRETARY,
                    FACILITATOR,
                    TRAINER,
                    AUDITOR,
                    ADMINISTRATOR ->
                    true;
        };
    }
}
