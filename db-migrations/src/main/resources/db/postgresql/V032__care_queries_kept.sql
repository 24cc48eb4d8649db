create trigger care_log_query_append_only
    before update or delete or truncate on care_log_query
    for each statement execute function refuse_change('care_log_query_append_only');
create trigger care_log_answer_append_only
    before update or delete or truncate on care_log_answer
    for each statement execute function refuse_change('care_log_answer_append_only');

create function sec.is_queried(entry uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from public.care_log_query asked
        where asked.entry_id = entry
          and not exists (select from public.care_log_answer given
                          where given.entry_id = asked.entry_id and given.number = asked.number))
$$;

-- A query is about what is not final yet, and there is one at a time. The entry is locked first, so that nobody
-- makes it final meanwhile.
create function sec.guard_care_query() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    found_status text;
begin
    select status into found_status from public.care_log_entry where id = new.entry_id for update;
    if found_status <> 'PENDING' then
        raise exception 'refused, rule:care_log_entry_stays_confirmed' using errcode = 'check_violation';
    end if;
    if sec.is_queried(new.entry_id) then
        raise exception 'refused, rule:care_log_query_once_at_a_time' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger care_log_query_once_at_a_time
    before insert on care_log_query
    for each row execute function sec.guard_care_query();

create function sec.guard_queried_care() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if old.status = 'PENDING' and new.status <> 'PENDING' and sec.is_queried(new.id) then
        raise exception 'refused, rule:care_log_entry_waits_for_answer' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger care_log_entry_waits_for_answer
    before update on care_log_entry
    for each row execute function sec.guard_queried_care();

grant create on schema sec to hatstand_api;
alter function sec.is_queried(uuid) owner to hatstand_api;
alter function sec.guard_care_query() owner to hatstand_api;
alter function sec.guard_queried_care() owner to hatstand_api;
revoke create on schema sec from hatstand_api;
revoke all on function sec.is_queried(uuid) from public;
revoke all on function sec.guard_care_query() from public;
revoke all on function sec.guard_queried_care() from public;

revoke all on care_log_query, care_log_answer from public;
alter table care_log_query enable row level security;
alter table care_log_answer enable row level security;
grant select on care_log_query, care_log_answer to hatstand_api;
create policy asked_by_functions on care_log_query for select to hatstand_api using (true);
create policy asked_by_functions on care_log_answer for select to hatstand_api using (true);

select sec.let('VIEW_CARE_LOG', 'select on care_log_query, care_log_answer');
select sec.let('CONFIRM_CARE', 'insert on care_log_query, care_log_answer');
create policy seen on care_log_query for select to hatstand_any using ((select sec.may('VIEW_CARE_LOG')));
create policy asked on care_log_query for insert to hatstand_any
    with check ((select sec.may('CONFIRM_CARE')) and recorded_by = (select sec.me()));
create policy seen on care_log_answer for select to hatstand_any using ((select sec.may('VIEW_CARE_LOG')));
create policy given on care_log_answer for insert to hatstand_any
    with check ((select sec.may('CONFIRM_CARE')) and answered_by = (select sec.me())
        -- One who was there does not settle alone what the other side says.
        and not exists (select from care_log_entry entry
                        join care_log_query asked on asked.entry_id = entry.id
                        where asked.entry_id = care_log_answer.entry_id and asked.number = care_log_answer.number
                          and answered_by in (entry.supported_id, entry.worker_id)
                          and answered_by <> asked.person_id));
