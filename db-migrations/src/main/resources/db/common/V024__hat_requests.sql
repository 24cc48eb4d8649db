-- What each hat asks for before it is given, and who may give it: data, so that a co-op can decide otherwise.
create table hat_rule (
    hat              varchar(40) primary key,
    -- Whoever asks for it and whoever gives it are two people,
    second_person    boolean not null,
    -- unless for so many days nobody else could have given it.
    alone_after_days integer not null,
    constraint hat_rule_alone_after_days check (alone_after_days >= 0)
);
insert into hat_rule (hat, second_person, alone_after_days) values
    ('GIVING_SUPPORT', false, 30),
    ('GETTING_SUPPORT', false, 30),
    ('ARRANGING_SUPPORT', false, 30),
    ('COORDINATOR', true, 30),
    ('FINANCE', true, 30),
    ('MEMBERSHIP_SECRETARY', true, 30),
    ('FACILITATOR', true, 30),
    ('TRAINER', true, 30),
    ('AUDITOR', true, 30),
    ('ADMINISTRATOR', true, 30);

create table hat_giver (
    hat   varchar(40) not null references hat_rule (hat),
    giver varchar(40) not null references hat_rule (hat),
    primary key (hat, giver)
);
insert into hat_giver (hat, giver)
select hat, 'ADMINISTRATOR' from hat_rule;
insert into hat_giver (hat, giver)
select hat, 'MEMBERSHIP_SECRETARY' from hat_rule
where hat not in ('FINANCE', 'MEMBERSHIP_SECRETARY', 'AUDITOR', 'ADMINISTRATOR');

-- The parts of a person's record that have to be there: a field that is filled in, or a check that still counts.
create table hat_part (
    hat  varchar(40) not null references hat_rule (hat),
    kind varchar(10) not null,
    part varchar(60) not null,
    primary key (hat, kind, part),
    constraint hat_part_known check (
        kind = 'CHECK'
        or kind = 'FIELD' and part in ('EMAIL', 'PHONE', 'ADDRESS', 'POSTCODE', 'ENGAGEMENT', 'WORKS_NUMBER'))
);
insert into hat_part (hat, kind, part) values
    ('GIVING_SUPPORT', 'FIELD', 'PHONE'),
    ('GIVING_SUPPORT', 'FIELD', 'ADDRESS'),
    ('GIVING_SUPPORT', 'FIELD', 'POSTCODE'),
    ('GIVING_SUPPORT', 'FIELD', 'ENGAGEMENT'),
    ('GIVING_SUPPORT', 'CHECK', 'Enhanced DBS check'),
    ('GETTING_SUPPORT', 'FIELD', 'PHONE'),
    ('GETTING_SUPPORT', 'FIELD', 'ADDRESS'),
    ('GETTING_SUPPORT', 'FIELD', 'POSTCODE'),
    ('ARRANGING_SUPPORT', 'FIELD', 'PHONE');
insert into hat_part (hat, kind, part)
select hat, 'FIELD', 'EMAIL' from hat_rule
where hat not in ('GIVING_SUPPORT', 'GETTING_SUPPORT', 'ARRANGING_SUPPORT');

-- Somebody asks for a hat, for themselves or for another; somebody else decides. Once decided it stays so.
create table hat_request (
    id            uuid                     primary key,
    person_id     uuid                     not null references person (id),
    hat           varchar(40)              not null references hat_rule (hat),
    requested_by  uuid                     not null references person (id),
    requested_at  timestamp with time zone not null,
    wish          varchar(500),
    state         varchar(12)              not null,
    -- True while it waits, and nothing after that: so a hat is asked for once at a time.
    pending       boolean,
    decided_by    uuid references person (id),
    decided_at    timestamp with time zone,
    reason        varchar(500),
    -- Of the hat that came of it.
    assignment_id uuid,
    worn_since    date,
    -- Nobody else could have given it.
    alone         boolean                  not null,
    version       integer                  not null,
    constraint hat_request_state check (state in ('WAITING', 'GRANTED', 'DECLINED', 'WITHDRAWN')),
    constraint hat_request_decided check (
        (state = 'WAITING') = (decided_by is null) and (decided_by is null) = (decided_at is null)
        and (state = 'WAITING') = (pending is not null) and (pending is null or pending)),
    constraint hat_request_worn check (
        (state = 'GRANTED') = (assignment_id is not null) and (assignment_id is null) = (worn_since is null)),
    constraint hat_request_reason check (
        state <> 'DECLINED' and not alone or reason is not null and char_length(trim(reason)) > 0),
    constraint hat_request_not_by_oneself check (state <> 'GRANTED' or alone or decided_by <> person_id),
    constraint hat_request_once_at_a_time unique (person_id, hat, pending),
    constraint hat_request_assignment_once unique (assignment_id)
);
create index hat_request_by_state on hat_request (state, requested_at);

-- That a hat is no longer worn, who said so and why. The end itself stands in the assignment.
create table hat_drop (
    assignment_id uuid                     primary key references hat_assignment (id),
    person_id     uuid                     not null references person (id),
    dropped_by    uuid                     not null references person (id),
    dropped_at    timestamp with time zone not null,
    worn_until    date                     not null,
    reason        varchar(500),
    constraint hat_drop_reason check (
        dropped_by = person_id or reason is not null and char_length(trim(reason)) > 0)
);
create index hat_drop_by_person on hat_drop (person_id);
