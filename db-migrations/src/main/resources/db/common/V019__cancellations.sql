-- Why a booking was cancelled, by whom and when. It stays when the booking is put back, or cancelled again.
create table booking_cancellation (
    booking_id   uuid                     not null references booking (id),
    -- Of the booking, once it was cancelled.
    version      integer                  not null,
    cancelled_by uuid                     not null references person (id),
    cancelled_at timestamp with time zone not null,
    reason       varchar(500)             not null,
    primary key (booking_id, version),
    constraint booking_cancellation_reason check (char_length(trim(reason)) > 0)
);
