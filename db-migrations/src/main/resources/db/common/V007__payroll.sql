create table pay_run (
    id          uuid                     primary key,
    number      integer                  not null,
    from_date   date                     not null,
    until_date  date                     not null,
    prepared_by uuid                     not null references person (id),
    prepared_at timestamp with time zone not null,
    approved_by uuid                     references person (id),
    approved_at timestamp with time zone,
    status      varchar(20)              not null,
    version     integer                  not null,
    constraint pay_run_number_once unique (number),
    constraint pay_run_period check (until_date >= from_date),
    constraint pay_run_status check (status in ('DRAFT', 'APPROVED')),
    constraint pay_run_two_people check (approved_by <> prepared_by),
    constraint pay_run_approved_by_somebody check ((status = 'APPROVED') = (approved_by is not null))
);

-- One person, one kind of work at one rate. The amount is minutes x rate, rounded once.
create table pay_line (
    id             uuid        primary key,
    run_id         uuid        not null references pay_run (id),
    person_id      uuid        not null references person (id),
    kind           varchar(20) not null,
    rate_id        uuid        not null references rate (id),
    pence_per_hour bigint      not null,
    minutes        bigint      not null,
    pence          bigint      not null,
    constraint pay_line_minutes check (minutes > 0),
    constraint pay_line_once unique (run_id, person_id, kind, rate_id)
);

-- An entry is paid at most once, in one line of one run: a constraint, not a hope.
-- A draft holds its entries too, so that two people who prepare at once cannot both have them.
create table pay_line_entry (
    line_id  uuid   not null references pay_line (id),
    entry_id uuid   not null references care_log_entry (id),
    minutes  bigint not null,
    primary key (line_id, entry_id),
    constraint pay_line_entry_paid_once unique (entry_id),
    constraint pay_line_entry_minutes check (minutes > 0)
);

-- Locked by whoever prepares, so that runs are prepared one after the other and numbered without a clash.
create table pay_run_turn (
    id integer primary key check (id = 1)
);
insert into pay_run_turn (id) values (1);

-- What the first export of a run said of its people and kinds of work. Later exports say the same,
-- whatever has changed since: the same run gives the same bytes.
create table pay_run_payee (
    run_id       uuid         not null references pay_run (id),
    person_id    uuid         not null references person (id),
    name         varchar(200) not null,
    works_number varchar(20),
    engagement   varchar(20),
    primary key (run_id, person_id)
);
create table pay_run_element (
    run_id         uuid         not null references pay_run (id),
    kind           varchar(20)  not null,
    code           varchar(20)  not null,
    name           varchar(100) not null,
    counts_for_nmw boolean      not null,
    primary key (run_id, kind)
);
