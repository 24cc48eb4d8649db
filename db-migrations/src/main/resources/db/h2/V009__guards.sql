-- What must not be changed cannot be changed: the same rules as in PostgreSQL, by the same names.
-- The trigger's name is the rule's.

-- Only ever added to.
create trigger audit_event_append_only
    before update, delete on audit_event
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger ledger_transfer_append_only
    before update, delete on ledger_transfer
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger care_log_confirmation_append_only
    before update, delete on care_log_confirmation
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger care_log_adjustment_append_only
    before update, delete on care_log_adjustment
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger rate_append_only
    before update, delete on rate
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger pay_run_payee_append_only
    before update, delete on pay_run_payee
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger pay_run_element_append_only
    before update, delete on pay_run_element
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';

-- A confirmed entry can only become a paid one, and nothing else about it changes.
create trigger care_log_entry_stays_confirmed
    before update, delete on care_log_entry
    for each row call 'coop.equalcare.hatstand.migrations.ConfirmedCare';

create trigger pay_run_stays_approved
    before update, delete on pay_run
    for each row call 'coop.equalcare.hatstand.migrations.ApprovedRun';
create trigger pay_line_stays_approved
    before insert, update, delete on pay_line
    for each row call 'coop.equalcare.hatstand.migrations.ApprovedLines';
create trigger pay_line_entry_stays_approved
    before insert, update, delete on pay_line_entry
    for each row call 'coop.equalcare.hatstand.migrations.ApprovedLines';

-- Truncating fires no trigger in H2, but it is refused for a table that another refers to.
-- This one is always empty. The other guarded tables are referred to anyway.
create table never_truncated (
    audit_event_id     uuid references audit_event (id),
    ledger_transfer_id uuid references ledger_transfer (id),
    entry_id           uuid,
    person_id          uuid,
    edition            integer,
    run_id             uuid,
    kind               varchar(20),
    line_id            uuid,
    foreign key (entry_id, person_id, edition) references care_log_confirmation (entry_id, person_id, edition),
    foreign key (entry_id, edition) references care_log_adjustment (entry_id, edition),
    foreign key (line_id, entry_id) references pay_line_entry (line_id, entry_id),
    foreign key (run_id, person_id) references pay_run_payee (run_id, person_id),
    foreign key (run_id, kind) references pay_run_element (run_id, kind)
);
