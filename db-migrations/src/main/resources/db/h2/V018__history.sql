-- The same history as in PostgreSQL, by the same names.
create alias audit_acting for 'coop.equalcare.hatstand.migrations.KeepHistory.acting';

create trigger person_history
    after insert, update, delete on person
    for each row call 'coop.equalcare.hatstand.migrations.KeepHistory';
create trigger hat_assignment_history
    after insert, update, delete on hat_assignment
    for each row call 'coop.equalcare.hatstand.migrations.KeepHistory';
create trigger person_skill_history
    after insert, update, delete on person_skill
    for each row call 'coop.equalcare.hatstand.migrations.KeepHistory';

create trigger record_change_append_only
    before update, delete on record_change
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
alter table never_truncated add column change_id uuid references record_change (id);
