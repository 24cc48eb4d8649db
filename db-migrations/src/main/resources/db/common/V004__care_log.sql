-- What really happened. An entry is pending until all who were there have confirmed it, then confirmed, then paid.
create table care_log_entry (
    id            uuid                     primary key,
    booking_id    uuid                     not null references booking (id),
    supported_id  uuid                     not null references person (id),
    worker_id     uuid                     not null references person (id),
    kind          varchar(20)              not null,
    starts_at     timestamp with time zone not null,
    ends_at       timestamp with time zone not null,
    break_minutes integer                  not null,
    status        varchar(20)              not null,
    version       integer                  not null,
    constraint care_log_entry_once_per_booking unique (booking_id),
    constraint care_log_entry_ends_after_it_starts check (ends_at > starts_at),
    constraint care_log_entry_break check (break_minutes >= 0),
    constraint care_log_entry_joins_two_people check (worker_id <> supported_id),
    constraint care_log_entry_status check (status in ('PENDING', 'CONFIRMED', 'PAID'))
);
create index care_log_entry_by_time on care_log_entry (starts_at);
create index care_log_entry_by_status on care_log_entry (status, starts_at);

-- Who agreed, and to which version of the entry: a later adjustment makes an earlier agreement void.
create table care_log_confirmation (
    entry_id      uuid                     not null references care_log_entry (id),
    person_id     uuid                     not null references person (id),
    entry_version integer                  not null,
    recorded_by   uuid                     not null references person (id),
    confirmed_at  timestamp with time zone not null,
    primary key (entry_id, person_id, entry_version)
);

-- What an entry said before an adjustment.
create table care_log_adjustment (
    id            uuid                     primary key,
    entry_id      uuid                     not null references care_log_entry (id),
    adjusted_by   uuid                     not null references person (id),
    adjusted_at   timestamp with time zone not null,
    starts_at     timestamp with time zone not null,
    ends_at       timestamp with time zone not null,
    break_minutes integer                  not null,
    reason        varchar(500)             not null
);
create index care_log_adjustment_by_entry on care_log_adjustment (entry_id);
