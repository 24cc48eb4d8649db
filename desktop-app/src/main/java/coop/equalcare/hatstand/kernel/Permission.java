package coop.equalcare.hatstand.kernel;

/** What an actor may be allowed to do. Hats bring them; the Gate asks for them. */
public enum Permission {
    SIGN_IN,
    VIEW_PEOPLE,
    EDIT_PEOPLE,
    GIVE_HATS,
    VIEW_ROSTER,
    EDIT_ROSTER,
    VIEW_CARE_LOG,
    CONFIRM_CARE,
    VIEW_PAY,
    PREPARE_PAY,
    APPROVE_PAY,
    EXPORT_PAY,
    VIEW_LEDGER,
    MANAGE_SIGN_INS,
    VIEW_AUDIT,
    VIEW_HISTORY,
    TAKE_OUT_RECORD,
    MANAGE_DATABASE
}
