package coop.equalcare.hatstand.rights.domain;

import java.util.List;

/** What is not handed out with a person's record, and why: each reason stands in the files. */
public enum LeftOut {
    /** With them somebody else could sign in as the person. */
    SECRETS(
            "staff_password.hash",
            "second_factor.secret",
            "second_factor.last_step",
            "recovery_code.hash"),
    /** They say nothing of the person: by them the program finds, counts and proves its rows. */
    WORKINGS(
            "*.version",
            "person.search_text",
            "registration.id",
            "availability.id",
            "absence.id",
            "ledger_transfer.idempotency_key",
            "ledger_transfer.previous_hash",
            "ledger_transfer.hash",
            "audit_event.written_in",
            "record_change.id",
            "hat_request.pending",
            "hat_request.assignment_id",
            "audit_sealed.*",
            "pay_run_element.*"),
    /** Which login a line was written by is how another signs in; who it was is there by name. */
    OTHERS_LOGINS("audit_event.login", "record_change.login", "booking_history.login");

    private final List<String> columns;

    LeftOut(String... columns) {
        this.columns = List.of(columns);
    }

    /** By table and column; a star stands for every table. */
    public List<String> columns() {
        return columns;
    }
}
