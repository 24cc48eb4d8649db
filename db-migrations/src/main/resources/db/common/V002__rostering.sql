create table booking (
    id           uuid                     primary key,
    supported_id uuid                     not null references person (id),
    worker_id    uuid                     references person (id),
    starts_at    timestamp with time zone not null,
    ends_at      timestamp with time zone not null,
    kind         varchar(20)              not null,
    needs_skill  varchar(60),
    cancelled    boolean                  not null,
    version      integer                  not null,
    constraint booking_ends_after_it_starts check (ends_at > starts_at),
    constraint booking_joins_two_people check (worker_id <> supported_id),
    constraint booking_kind check (kind in ('VISIT', 'SLEEP_IN', 'WAKING_NIGHT', 'MEETING', 'TRAINING'))
);
create index booking_by_time on booking (starts_at, ends_at);
create index booking_by_worker on booking (worker_id, starts_at);
create index booking_by_supported on booking (supported_id, starts_at);

-- A weekly window in which a person is willing to work: ISO weekday (Monday is 1) and local times.
-- A window over midnight belongs to the day on which it begins; until 00:00 means to the end of the day.
create table availability (
    id         uuid    primary key,
    person_id  uuid    not null references person (id),
    weekday    integer not null,
    from_time  time    not null,
    until_time time    not null,
    constraint availability_weekday check (weekday between 1 and 7)
);
create index availability_by_person on availability (person_id);

create table absence (
    id        uuid                     primary key,
    person_id uuid                     not null references person (id),
    starts_at timestamp with time zone not null,
    ends_at   timestamp with time zone not null,
    kind      varchar(20)              not null,
    constraint absence_ends_after_it_starts check (ends_at > starts_at),
    constraint absence_kind check (kind in ('LEAVE', 'SICKNESS', 'OTHER'))
);
create index absence_by_person on absence (person_id, starts_at);
