-- What was changed about somebody: each field with its old and its new value. The database writes it, whoever
-- changes what by which way.
create table record_change (
    id           uuid                     primary key,
    at           timestamp with time zone not null,
    login        varchar(63)              not null,
    actor_id     uuid,
    on_behalf_of uuid,
    subject_id   uuid                     not null,
    part         varchar(40)              not null,
    part_key     varchar(80)              not null,
    field        varchar(60)              not null,
    old_value    varchar(2000),
    new_value    varchar(2000)
);
create index record_change_by_subject on record_change (subject_id, at);
