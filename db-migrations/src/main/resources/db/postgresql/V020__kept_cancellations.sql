create trigger booking_cancellation_append_only
    before update or delete or truncate on booking_cancellation
    for each statement execute function refuse_change('booking_cancellation_append_only');

-- Who and when is for the database to say, as in the trail.
create function stamp_cancellation() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    new.cancelled_by := coalesce(sec.me(), new.cancelled_by);
    new.cancelled_at := clock_timestamp();
    return new;
end
$$;
create trigger booking_cancellation_stamped
    before insert on booking_cancellation
    for each row execute function stamp_cancellation();
revoke all on function stamp_cancellation() from public;
