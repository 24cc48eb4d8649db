-- Who did what, for whom, why, and whom the database itself had let in. Moment, login and transaction are
-- written by the database, whatever the client says.
alter table audit_event alter column at set default current_timestamp;
alter table audit_event add column login varchar(63) default '' not null;
alter table audit_event add column on_behalf_of uuid;
alter table audit_event add column purpose varchar(40);
alter table audit_event add column written_in bigint default 0 not null;
-- They are written to the server's log too, where a line break would begin a line of somebody's own.
alter table audit_event add constraint audit_event_action
    check (regexp_like(action, '^[a-z_]+[.][a-z_]+$') and not regexp_like(action, '[^a-z_.]'));
alter table audit_event add constraint audit_event_purpose check (not regexp_like(purpose, '[^A-Z_]'));

-- What else one event was about: everybody in a list that was opened.
create table audit_event_also (
    event_id   uuid not null references audit_event (id),
    subject_id uuid not null,
    primary key (event_id, subject_id)
);
create index audit_event_also_by_subject on audit_event_also (subject_id);

-- Events are sealed in blocks after they were committed, so that nobody waits for the chain. Each block's
-- fingerprint covers its events and the block before it.
create table audit_block (
    no            bigint                   primary key,
    sealed_at     timestamp with time zone not null,
    events        integer                  not null,
    previous_hash varchar(64)              not null,
    hash          varchar(64)              not null,
    constraint audit_block_no_fork unique (previous_hash),
    constraint audit_block_hash_once unique (hash),
    constraint audit_block_not_empty check (events > 0)
);

-- Which place of which block an event has, with the fingerprint up to it.
create table audit_sealed (
    event_id uuid        primary key references audit_event (id),
    block_no bigint      not null,
    place    integer     not null,
    hash     varchar(64) not null,
    constraint audit_sealed_place_once unique (block_no, place)
);

-- Where the chain ends. Whoever seals holds this row meanwhile.
create table audit_head (
    id       integer     primary key check (id = 1),
    block_no bigint      not null,
    hash     varchar(64) not null
);
insert into audit_head (id, block_no, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
