-- One row: whose database this is. A demo database never takes live work, nor the other way round.
create table co_op (
    id   integer      primary key check (id = 1),
    name varchar(200) not null,
    zone varchar(60)  not null,
    demo boolean      not null
);

create table person (
    id           uuid         primary key,
    name         varchar(200) not null,
    known_as     varchar(100) not null,
    email        varchar(254),
    phone        varchar(30),
    address      varchar(300),
    postcode     varchar(8),
    contact_by   varchar(10)  not null,
    engagement   varchar(20),
    works_number varchar(20),
    -- What a search looks through: name and contacts without accents, capitals and apostrophes.
    search_text  varchar(2000) default '' not null,
    version      integer      not null,
    constraint person_has_a_name check (char_length(trim(name)) > 0 and char_length(trim(known_as)) > 0),
    constraint person_contact_by check (contact_by in ('EMAIL', 'PHONE', 'SMS', 'LETTER')),
    constraint person_engagement check (engagement in ('EMPLOYED', 'INDEPENDENT', 'VOLUNTEER')),
    constraint person_works_number_once unique (works_number)
);
create index person_by_name on person (name);

-- A hat is a role worn for a time; "until" is the first day on which it is no longer worn.
create table hat_assignment (
    id        uuid        primary key,
    person_id uuid        not null references person (id),
    hat       varchar(40) not null,
    since     date        not null,
    until     date,
    constraint hat_assignment_ends_after_it_starts check (until is null or until > since)
);
create index hat_assignment_by_person on hat_assignment (person_id);

create table person_skill (
    person_id  uuid        not null references person (id),
    skill      varchar(60) not null,
    expires_on date,
    primary key (person_id, skill)
);

-- Which human a database login is.
create table login (
    name      varchar(63) primary key,
    person_id uuid        not null references person (id)
);
