create trigger booking_history
    after insert, update, delete on booking
    for each row call 'coop.equalcare.hatstand.migrations.kept.KeepBooking';

create trigger booking_history_append_only
    before update, delete on booking_history
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';

-- Truncating fires no trigger in H2, but it is refused for a table that another refers to.
alter table never_truncated add column history_booking_id uuid;
alter table never_truncated add column history_number integer;
alter table never_truncated
    add foreign key (history_booking_id, history_number) references booking_history (booking_id, number);
