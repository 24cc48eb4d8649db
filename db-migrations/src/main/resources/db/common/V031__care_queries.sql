-- Somebody who was there says that an entry is not right, and why. Until it is answered nobody can make the entry
-- final: by words, or by an adjustment.
create table care_log_query (
    entry_id    uuid                     not null references care_log_entry (id),
    number      integer                  not null,
    person_id   uuid                     not null references person (id),
    recorded_by uuid                     not null references person (id),
    queried_at  timestamp with time zone not null,
    reason      varchar(500)             not null,
    primary key (entry_id, number),
    constraint care_log_query_number check (number > 0),
    constraint care_log_query_says_why check (char_length(trim(reason)) > 0)
);

create table care_log_answer (
    entry_id    uuid                     not null,
    number      integer                  not null,
    answered_by uuid                     not null references person (id),
    answered_at timestamp with time zone not null,
    answer      varchar(500)             not null,
    primary key (entry_id, number),
    constraint care_log_answer_to_a_query foreign key (entry_id, number)
        references care_log_query (entry_id, number),
    constraint care_log_answer_says_something check (char_length(trim(answer)) > 0)
);
