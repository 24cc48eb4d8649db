-- The rules of hats, by the same names as in PostgreSQL. They also give the hat that was granted and end the one
-- that was dropped, so that neither can be without the other.
create trigger hat_request_stays_decided
    before insert, update, delete on hat_request
    for each row call 'coop.equalcare.hatstand.migrations.HatRequestRules';
create trigger hat_drop_history
    before insert on hat_drop
    for each row call 'coop.equalcare.hatstand.migrations.HatDropRules';
create trigger hat_drop_append_only
    before update, delete on hat_drop
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';

-- Truncating fires no trigger in H2, but it is refused for a table that another refers to.
alter table never_truncated add column hat_request_id uuid references hat_request (id);
alter table never_truncated add column hat_drop_id uuid references hat_drop (assignment_id);
