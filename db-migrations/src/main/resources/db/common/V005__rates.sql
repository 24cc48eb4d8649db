-- Dated rates: the row with the latest valid_from that is not after the day of the work counts.
-- A row for a person goes before one for everybody (person_id null).
create table rate (
    id             uuid         primary key,
    person_id      uuid         references person (id),
    kind           varchar(20)  not null,
    pence_per_hour bigint       not null,
    valid_from     date         not null,
    source         varchar(200) not null,
    constraint rate_above_zero check (pence_per_hour > 0),
    constraint rate_kind check (kind in ('VISIT', 'SLEEP_IN', 'WAKING_NIGHT', 'MEETING', 'TRAINING')),
    constraint rate_once_per_day unique nulls not distinct (person_id, kind, valid_from)
);

-- How payroll software knows a kind of pay: Sage's payment reference, and the name for people.
create table pay_element (
    kind           varchar(20)  primary key,
    code           varchar(20)  not null,
    name           varchar(100) not null,
    counts_for_nmw boolean      not null
);
