-- Who did what, when, to which record. Never what it said.
create table audit_event (
    id         uuid                     primary key,
    at         timestamp with time zone not null,
    actor_id   uuid                     not null,
    action     varchar(60)              not null,
    subject_id uuid                     not null
);
create index audit_event_by_time on audit_event (at);
create index audit_event_by_subject on audit_event (subject_id, at);
create index audit_event_by_actor on audit_event (actor_id, at);
