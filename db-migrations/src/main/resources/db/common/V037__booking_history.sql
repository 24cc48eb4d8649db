-- Each booking as it was made and as it was after each change. The database writes it, whoever changes what by which
-- way, so that what was is found again and can be restored.
create table booking_history (
    booking_id   uuid                     not null,
    -- Counted from 1 for each booking.
    number       integer                  not null,
    -- KEPT: as it stood when this table came; ADDED, CHANGED or, where the server’s owner took it out, REMOVED.
    act          varchar(10)              not null,
    at           timestamp with time zone not null,
    login        varchar(63)              not null,
    actor_id     uuid,
    supported_id uuid                     not null,
    worker_id    uuid,
    starts_at    timestamp with time zone not null,
    ends_at      timestamp with time zone not null,
    kind         varchar(20)              not null,
    needs_skill  varchar(60),
    cancelled    boolean                  not null,
    -- Of the booking, so that the reason of a cancellation is found.
    version      integer                  not null,
    primary key (booking_id, number)
);

insert into booking_history
select id, 1, 'KEPT', current_timestamp, current_user, null, supported_id, worker_id, starts_at, ends_at, kind,
       needs_skill, cancelled, version
from booking;
