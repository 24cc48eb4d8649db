-- What the database itself writes about an event, and how events are sealed: as in PostgreSQL.

create trigger audit_event_stamped
    before insert on audit_event
    for each row call 'coop.equalcare.hatstand.migrations.AuditStamp';

-- Nobody adds to an event that is sealed.
create trigger audit_event_also_with_its_event
    before insert on audit_event_also
    for each row call 'coop.equalcare.hatstand.migrations.AuditEventWhole';

create trigger audit_event_also_append_only
    before update, delete on audit_event_also
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger audit_block_append_only
    before update, delete on audit_block
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger audit_sealed_append_only
    before update, delete on audit_sealed
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';
create trigger audit_head_stays
    before delete on audit_head
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';

alter table never_truncated add column sealed_id uuid references audit_sealed (event_id);
alter table never_truncated add column block_no bigint references audit_block (no);
alter table never_truncated add column head_id integer references audit_head (id);
alter table never_truncated add column also_id uuid;
alter table never_truncated add foreign key (audit_event_id, also_id) references
 audit_event_also (event_id, subject_id);

create alias audit_seal for 'coop.equalcare.hatstand.migrations.AuditSeal.seal';
