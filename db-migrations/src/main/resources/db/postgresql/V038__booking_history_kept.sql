-- Whoever changes a booking holds its row, so that two changes of one never count alike.
create function keep_booking() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    kept public.booking := case tg_op when 'DELETE' then old else new end;
begin
    insert into public.booking_history (booking_id, number, act, at, login, actor_id, supported_id, worker_id,
                                        starts_at, ends_at, kind, needs_skill, cancelled, version)
    select kept.id, coalesce(max(before.number), 0) + 1,
           case tg_op when 'INSERT' then 'ADDED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
           clock_timestamp(), session_user,
           coalesce(sec.me(), nullif(current_setting('hatstand.actor', true), '')::uuid),
           kept.supported_id, kept.worker_id, kept.starts_at, kept.ends_at, kept.kind, kept.needs_skill,
           kept.cancelled, kept.version
    from public.booking_history before
    where before.booking_id = kept.id;
    return null;
end
$$;
create trigger booking_history
    after insert or update or delete on booking
    for each row execute function keep_booking();

create trigger booking_history_append_only
    before update or delete or truncate on booking_history
    for each statement execute function refuse_change('booking_history_append_only');

-- What a booking was is seen by whoever may see what it is.
revoke all on booking_history from public;
alter table booking_history enable row level security;
select sec.let('VIEW_ROSTER', 'select on booking_history');
create policy seen on booking_history for select to hatstand_any using ((select sec.may('VIEW_ROSTER')));
grant select, insert on booking_history to hatstand_audit;
create policy counted_by_function on booking_history for select to hatstand_audit using (true);
create policy kept_by_function on booking_history for insert to hatstand_audit with check (true);

revoke all on function keep_booking() from public;
grant create on schema public to hatstand_audit;
alter function keep_booking() owner to hatstand_audit;
revoke create on schema public from hatstand_audit;
