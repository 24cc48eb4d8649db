create trigger care_log_query_append_only
    before update, delete on care_log_query
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger care_log_answer_append_only
    before update, delete on care_log_answer
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';

-- A query is about what is not final yet, and there is one at a time.
create trigger care_log_query_once_at_a_time
    before insert on care_log_query
    for each row call 'coop.equalcare.hatstand.migrations.CareQuery';
create trigger care_log_entry_waits_for_answer
    before update on care_log_entry
    for each row call 'coop.equalcare.hatstand.migrations.QueriedCare';

-- Truncating fires no trigger in H2, but it is refused for a table that another refers to.
alter table never_truncated add column query_number integer;
alter table never_truncated
    add foreign key (entry_id, query_number) references care_log_answer (entry_id, number);
