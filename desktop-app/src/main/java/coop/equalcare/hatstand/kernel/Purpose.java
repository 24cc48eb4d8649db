package coop.equalcare.hatstand.kernel;

/**
 * What a sensitive record is looked at for. It stands in the audit trail, and the person sees it.
 */
public enum Purpose {
    /** One's own. */
    OWN_RECORD,
    PLANNING_SUPPORT,
    KEEPING_RECORDS,
    PAY,
    OVERSIGHT,
    /** The person asked for all that is kept about them. */
    ANSWERING_PERSON,
    /** Without the right to, for a stated reason and a short time. */
    URGENT;

    /** What an actor looks at somebody's record for, as far as what they may do says it. */
    public static Purpose of(Actor actor, PersonId subject) {
        if (actor.person().equals(subject)) {
            return OWN_RECORD;
        }
        return ofList(actor);
    }

    /** What an actor looks at the records of several people for. */
    public static Purpose ofList(Actor actor) {
        if (actor.may(Permission.EDIT_ROSTER)) {
            return PLANNING_SUPPORT;
        }
        if (actor.may(Permission.EDIT_PEOPLE)) {
            return KEEPING_RECORDS;
        }
        return actor.may(Permission.PREPARE_PAY) ? PAY : OVERSIGHT;
    }
}
