-- Who, when and what of a booking stay as they were, once everybody has confirmed what came of it.
-- The entry is locked first, so that nobody confirms while somebody moves; whoever may change bookings
-- need not be allowed to change entries for that, so the function looks with the rights of hatstand_api.
create function keep_confirmed_booking() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    found_status text;
begin
    if (new.supported_id, new.worker_id, new.starts_at, new.ends_at, new.kind, new.cancelled)
        is not distinct from (old.supported_id, old.worker_id, old.starts_at, old.ends_at, old.kind, old.cancelled)
    then
        return new;
    end if;
    select status into found_status from public.care_log_entry where booking_id = old.id for share;
    if found_status <> 'PENDING' then
        raise exception 'refused, rule:booking_stays_confirmed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger booking_stays_confirmed
    before update on booking
    for each row execute function keep_confirmed_booking();

grant create on schema public to hatstand_api;
alter function keep_confirmed_booking() owner to hatstand_api;
revoke create on schema public from hatstand_api;
-- To lock a row is to be allowed to change something of it.
grant select, update (version) on care_log_entry to hatstand_api;
create policy locked_by_function on care_log_entry for all to hatstand_api using (true);
