create trigger booking_cancellation_append_only
    before update, delete on booking_cancellation
    for each row call 'coop.equalcare.hatstand.migrations.AppendOnly';

-- Truncating fires no trigger in H2, but it is refused for a table that another refers to.
alter table never_truncated add column booking_id uuid;
alter table never_truncated add column version integer;
alter table never_truncated
    add foreign key (booking_id, version) references booking_cancellation (booking_id, version);

-- When is for the database to say, as in the trail.
create trigger booking_cancellation_stamped
    before insert on booking_cancellation
    for each row call 'coop.equalcare.hatstand.migrations.CancellationStamp';
