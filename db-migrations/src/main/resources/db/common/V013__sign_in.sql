-- That somebody becomes known and can sign in. The identity comes first, so it refers to a person
-- who may not be in the book yet; each human has one.
create table registration (
    id           uuid                     primary key,
    person_id    uuid                     not null,
    requested_at timestamp with time zone not null,
    finished_at  timestamp with time zone,
    version      integer                  not null,
    constraint registration_once_per_person unique (person_id)
);

-- What staff sign in with where the database is a file of its own. Only hashes, with how they were made.
create table staff_password (
    person_id uuid                     primary key references person (id),
    standing  varchar(10)              not null,
    hash      varchar(200)             not null,
    since     timestamp with time zone not null,
    until     timestamp with time zone,
    version   integer                  not null,
    constraint staff_password_standing check (standing in ('OPEN', 'CODE', 'CHOSEN')),
    constraint staff_password_code_ends check ((standing = 'CODE') = (until is not null))
);

-- Guesses since somebody was last right. A restart forgives nothing.
create table sign_in_guess (
    person_id     uuid        not null references person (id),
    factor        varchar(20) not null,
    guesses       integer     not null,
    refused_until timestamp with time zone,
    version       integer     not null,
    primary key (person_id, factor),
    constraint sign_in_guess_factor check (factor in ('PASSWORD', 'SECOND_FACTOR')),
    constraint sign_in_guess_counted check (guesses >= 0)
);

-- The second factor of those whose hats can do more harm. The secret is sealed by the client.
create table second_factor (
    person_id uuid                     primary key references person (id),
    secret    varchar(200)             not null,
    since     timestamp with time zone not null,
    last_step bigint                   not null,
    version   integer                  not null
);

create table recovery_code (
    person_id uuid        not null references second_factor (person_id),
    hash      varchar(64) not null,
    used_at   timestamp with time zone,
    primary key (person_id, hash)
);

-- Whoever worked with this database before it asked for passwords chooses one the next time, so
-- that the new lock shuts nobody out. People who come later need a code from an administrator.
insert into staff_password (person_id, standing, hash, since, until, version)
select distinct person_id, 'OPEN', '', current_timestamp, cast(null as timestamp with time zone), 0
from hat_assignment
where hat not in ('GIVING_SUPPORT', 'GETTING_SUPPORT', 'ARRANGING_SUPPORT')
  and (until is null or until > current_date);
