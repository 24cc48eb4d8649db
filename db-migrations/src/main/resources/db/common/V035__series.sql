-- Bookings that come again and again. Times are those of the clock on the wall, on whichever day.
create table booking_series (
    id             uuid        primary key,
    supported_id   uuid        not null references person (id),
    kind           varchar(20) not null,
    needs_skill    varchar(60),
    -- The pattern's first week is the one of this day, and nothing is booked before it.
    first_day      date        not null,
    start_time     time        not null,
    end_time       time        not null,
    -- How many days after it began it ends.
    nights         integer     not null,
    -- After so many weeks the pattern begins anew.
    weeks          integer     not null,
    -- It goes on to a last day, or so many times, or until further notice.
    last_day       date,
    times          integer,
    skips_holidays boolean     not null,
    -- Up to this day its bookings are there.
    booked_until   date        not null,
    -- Which of its turns count.
    edition        integer     not null,
    version        integer     not null,
    constraint booking_series_kind check (kind in ('VISIT', 'SLEEP_IN', 'WAKING_NIGHT', 'MEETING', 'TRAINING')),
    constraint booking_series_ends_after_it_starts check (nights > 0 or nights = 0 and end_time > start_time),
    constraint booking_series_weeks check (weeks between 1 and 20),
    constraint booking_series_ends_in_one_way check (last_day is null or times is null),
    constraint booking_series_times check (times between 1 and 3660)
);
create index booking_series_by_booked_until on booking_series (booked_until);

-- One booking in the pattern: in which of its weeks (the first is 0), on which ISO weekday, and who is meant for it.
-- Another pattern is another edition.
create table booking_series_turn (
    series_id uuid    not null references booking_series (id),
    edition   integer not null,
    week      integer not null,
    weekday   integer not null,
    worker_id uuid    references person (id),
    primary key (series_id, edition, week, weekday),
    constraint booking_series_turn_week check (week between 0 and 19),
    constraint booking_series_turn_weekday check (weekday between 1 and 7)
);

-- Which of a series a booking is: the day that the rule gave, wherever it has been moved since.
alter table booking add column series_id uuid references booking_series (id);
alter table booking add column series_day date;
alter table booking add constraint booking_of_a_series check ((series_id is null) = (series_day is null));
-- So however often a series is booked, and by however many desks at once, a day is booked once.
alter table booking add constraint booking_once_a_day_of_a_series unique (series_id, series_day);
