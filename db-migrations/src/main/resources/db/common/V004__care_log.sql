-- What really happened. An entry is pending until all who were there have confirmed it, then confirmed, then paid.
-- The planned times are those of the booking when it ended. Each adjustment makes another edition.
create table care_log_entry (
    id                uuid                     primary key,
    booking_id        uuid                     not null references booking (id),
    supported_id      uuid                     not null references person (id),
    worker_id         uuid                     not null references person (id),
    kind              varchar(20)              not null,
    planned_starts_at timestamp with time zone not null,
    planned_ends_at   timestamp with time zone not null,
    starts_at         timestamp with time zone not null,
    ends_at           timestamp with time zone not null,
    break_minutes     integer                  not null,
    status            varchar(20)              not null,
    edition           integer                  not null,
    version           integer                  not null,
    constraint care_log_entry_once_per_booking unique (booking_id),
    constraint care_log_entry_ends_after_it_starts check (ends_at > starts_at and planned_ends_at > planned_starts_at),
    constraint care_log_entry_break check (break_minutes >= 0),
    constraint care_log_entry_edition check (edition >= 0),
    constraint care_log_entry_joins_two_people check (worker_id <> supported_id),
    constraint care_log_entry_kind check (kind in ('VISIT', 'SLEEP_IN', 'WAKING_NIGHT', 'MEETING', 'TRAINING')),
    constraint care_log_entry_status check (status in ('PENDING', 'CONFIRMED', 'PAID'))
);
create index care_log_entry_by_time on care_log_entry (starts_at);
create index care_log_entry_by_status on care_log_entry (status, starts_at);

-- Who agreed, and to which edition of the entry: a later adjustment makes an earlier agreement void.
create table care_log_confirmation (
    entry_id     uuid                     not null references care_log_entry (id),
    person_id    uuid                     not null references person (id),
    edition      integer                  not null,
    recorded_by  uuid                     not null references person (id),
    confirmed_at timestamp with time zone not null,
    primary key (entry_id, person_id, edition)
);

-- What an edition said before it was adjusted, and why it no longer does.
create table care_log_adjustment (
    entry_id      uuid                     not null references care_log_entry (id),
    edition       integer                  not null,
    adjusted_by   uuid                     not null references person (id),
    adjusted_at   timestamp with time zone not null,
    starts_at     timestamp with time zone not null,
    ends_at       timestamp with time zone not null,
    break_minutes integer                  not null,
    reason        varchar(500)             not null,
    primary key (entry_id, edition)
);
