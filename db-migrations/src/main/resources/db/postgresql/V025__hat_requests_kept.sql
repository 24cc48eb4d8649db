-- The rules of hats. They also give the hat that was granted and end the one that was dropped, so that neither can be
-- without the other; and they keep the roles of the server in step with the hats of this database.

alter table hat_rule enable row level security;
alter table hat_giver enable row level security;
alter table hat_part enable row level security;
alter table hat_request enable row level security;
alter table hat_drop enable row level security;

-- What the functions look at, for whoever asks.
grant select on hat_rule, hat_giver, hat_part, hat_request, hat_drop, person_skill to hatstand_api;
grant select (id, email, phone, address, postcode, engagement, works_number) on person to hatstand_api;
create policy asked_by_functions on hat_rule for select to hatstand_api using (true);
create policy asked_by_functions on hat_giver for select to hatstand_api using (true);
create policy asked_by_functions on hat_part for select to hatstand_api using (true);
create policy asked_by_functions on hat_request for select to hatstand_api using (true);
create policy asked_by_functions on hat_drop for select to hatstand_api using (true);
create policy asked_by_functions on person for select to hatstand_api using (true);
create policy asked_by_functions on person_skill for select to hatstand_api using (true);
-- Locking a row counts as changing it.
grant update (alone_after_days) on hat_rule to hatstand_api;
create policy turns on hat_rule for update to hatstand_api using (true);

grant create on schema sec to hatstand_api, hatstand_roles;
grant select on login, hat_assignment to hatstand_roles;
create policy asked_to_keep_roles_in_step on login for select to hatstand_roles using (true);
create policy asked_to_keep_roles_in_step on hat_assignment for select to hatstand_roles using (true);

-- Hats that whoever is here may give.
create function sec.gives_hats() returns text[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(distinct hat::text), '{}')
    from public.hat_giver
    where sec.may('GIVE_HATS') and sec.has_hat(giver)
$$;

-- Whether somebody wears, on the day or in the days before it, a hat that gives this one.
create function sec.could_give(hat_wanted text, person uuid, from_day date, day date) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from public.hat_assignment worn
        join public.hat_giver gives on gives.hat = hat_wanted and gives.giver = worn.hat
        where worn.person_id = person and worn.since <= day and (worn.until is null or worn.until > from_day))
$$;

-- How many of the parts that a hat asks for are not there.
create function sec.missing_parts(hat_wanted text, person uuid, day date) returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select count(*)
    from public.hat_part wanted
    join public.person who on who.id = person
    where wanted.hat = hat_wanted
      and case wanted.kind
          when 'CHECK' then not exists (
              select from public.person_skill held
              where held.person_id = person and held.skill = wanted.part
                and (held.expires_on is null or held.expires_on >= day))
          else case wanted.part
              when 'EMAIL' then who.email
              when 'PHONE' then who.phone
              when 'ADDRESS' then who.address
              when 'POSTCODE' then who.postcode
              when 'ENGAGEMENT' then who.engagement
              when 'WORKS_NUMBER' then who.works_number
          end is null
      end
$$;

-- A hat that somebody wears, or is about to, gives each of their logins its role; one that they dropped takes it
-- away. The role alone is no right: see sec.has_hat.
create function sec.hat_in_step(person uuid, hat_changed text) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who text;
    hat_role text := 'hat_' || lower(hat_changed);
    worn boolean := exists (
        select from public.hat_assignment
        where person_id = person and hat = hat_changed and (until is null or until > sec.today()));
begin
    for who in
        select name from public.login
        where person_id = person and active and name in (select rolname from pg_catalog.pg_roles)
    loop
        if worn then
            execute pg_catalog.format('grant %I to %I', hat_role, who);
        elsif pg_catalog.pg_has_role(who, hat_role, 'MEMBER') then
            execute pg_catalog.format('revoke %I from %I', hat_role, who);
        end if;
    end loop;
end
$$;

create function sec.guard_hat_request() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule public.hat_rule;
    day date;
    second boolean;
begin
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and (old.state <> 'WAITING'
            or (new.id, new.person_id, new.hat, new.requested_by, new.requested_at)
               is distinct from (old.id, old.person_id, old.hat, old.requested_by, old.requested_at)) then
        raise exception 'refused, rule:hat_request_stays_decided' using errcode = 'check_violation';
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'WAITING' then
            raise exception 'refused, rule:hat_request_begins_waiting' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if new.state in ('WAITING', 'WITHDRAWN') then
        return new;
    end if;

    -- One at a time: those who may give are counted while nobody stops being one of them.
    perform from public.hat_rule where hat = 'ADMINISTRATOR' for update;
    select * into rule from public.hat_rule where hat = new.hat;
    day := least((new.decided_at at time zone coalesce((select zone from public.co_op), 'Europe/London'))::date,
                 sec.today());
    if not sec.could_give(new.hat, new.decided_by, day, day) then
        raise exception 'refused, rule:hat_request_by_a_giver' using errcode = 'check_violation';
    end if;
    if new.state = 'DECLINED' then
        return new;
    end if;

    second := exists (
        select from public.hat_assignment worn
        where worn.person_id not in (new.decided_by, new.person_id)
          and sec.could_give(new.hat, worn.person_id, day - rule.alone_after_days, day));
    if new.alone and second
            or not new.alone and rule.second_person and new.decided_by = new.requested_by then
        raise exception 'refused, rule:hat_request_second_person' using errcode = 'check_violation';
    end if;
    if sec.missing_parts(new.hat, new.person_id, day) > 0 then
        raise exception 'refused, rule:hat_request_whole_profile' using errcode = 'check_violation';
    end if;
    perform from public.hat_assignment
        where person_id = new.person_id and hat = new.hat and (until is null or until > new.worn_since);
    if found then
        raise exception 'refused, rule:hat_request_worn_once' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create function sec.give_granted_hat() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    insert into public.hat_assignment (id, person_id, hat, since)
    values (new.assignment_id, new.person_id, new.hat, new.worn_since);
    perform sec.hat_in_step(new.person_id, new.hat);
    return null;
end
$$;

create function sec.guard_hat_drop() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    worn public.hat_assignment;
begin
    perform from public.hat_rule where hat = 'ADMINISTRATOR' for update;
    select * into worn from public.hat_assignment where id = new.assignment_id;
    if worn.person_id <> new.person_id or worn.until is not null then
        raise exception 'refused, rule:hat_drop_what_is_worn' using errcode = 'check_violation';
    end if;
    if new.dropped_by <> new.person_id
            and not sec.could_give(worn.hat, new.dropped_by, sec.today(), sec.today()) then
        raise exception 'refused, rule:hat_drop_by_a_giver' using errcode = 'check_violation';
    end if;
    if worn.hat in (select giver from public.hat_giver where hat = 'ADMINISTRATOR')
            and not exists (
                select from public.hat_assignment stays
                join public.hat_giver gives on gives.hat = 'ADMINISTRATOR' and gives.giver = stays.hat
                where stays.id <> worn.id and stays.until is null and stays.since <= new.worn_until) then
        raise exception 'refused, rule:hat_drop_somebody_stays' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create function sec.end_dropped_hat() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update public.hat_assignment set until = new.worn_until where id = new.assignment_id;
    perform sec.hat_in_step(new.person_id, (select hat from public.hat_assignment where id = new.assignment_id));
    return null;
end
$$;

alter function sec.gives_hats() owner to hatstand_api;
alter function sec.could_give(text, uuid, date, date) owner to hatstand_api;
alter function sec.missing_parts(text, uuid, date) owner to hatstand_api;
alter function sec.hat_in_step(uuid, text) owner to hatstand_roles;
alter function sec.guard_hat_request() owner to hatstand_api;
alter function sec.give_granted_hat() owner to hatstand_api;
alter function sec.guard_hat_drop() owner to hatstand_api;
alter function sec.end_dropped_hat() owner to hatstand_api;
revoke create on schema sec from hatstand_api, hatstand_roles;
revoke all on function sec.gives_hats(), sec.could_give(text, uuid, date, date),
    sec.missing_parts(text, uuid, date), sec.hat_in_step(uuid, text), sec.guard_hat_request(),
    sec.give_granted_hat(), sec.guard_hat_drop(), sec.end_dropped_hat() from public;
grant execute on function sec.gives_hats() to hatstand_any;
grant execute on function sec.hat_in_step(uuid, text) to hatstand_api;

create trigger hat_request_stays_decided
    before insert or update or delete on hat_request
    for each row execute function sec.guard_hat_request();
create trigger hat_request_history
    after update of state on hat_request
    for each row when (new.state = 'GRANTED') execute function sec.give_granted_hat();
create trigger hat_request_not_emptied
    before truncate on hat_request
    for each statement execute function refuse_change('hat_request_stays_decided');
create trigger hat_drop_stamped
    before insert on hat_drop
    for each row execute function sec.guard_hat_drop();
create trigger hat_drop_history
    after insert on hat_drop
    for each row execute function sec.end_dropped_hat();
create trigger hat_drop_append_only
    before update or delete or truncate on hat_drop
    for each statement execute function refuse_change('hat_drop_append_only');

-- Hats come of requests and end by being dropped, and in no other way.
drop policy given on hat_assignment;
drop policy ended on hat_assignment;
do $$
declare
    hat_role text;
begin
    for hat_role in select rolname from pg_roles where rolname like 'hat\_%' loop
        execute format('revoke insert, update (until) on hat_assignment from %I', hat_role);
    end loop;
end
$$;
grant insert on hat_assignment to hatstand_api;
grant update (until) on hat_assignment to hatstand_api;
create policy granted on hat_assignment for insert to hatstand_api
    with check (until is null
        and exists (select from hat_request asked
                    where asked.assignment_id = hat_assignment.id and asked.state = 'GRANTED'
                      and asked.person_id = hat_assignment.person_id and asked.hat = hat_assignment.hat
                      and asked.worn_since = since));
create policy dropped on hat_assignment for update to hatstand_api
    using (until is null)
    with check (exists (select from hat_drop
                        where hat_drop.assignment_id = hat_assignment.id and hat_drop.worn_until = until));

grant select on hat_rule, hat_giver, hat_part, hat_request, hat_drop to hatstand_any;
grant insert on hat_request, hat_drop to hatstand_any;
grant update (state, pending, decided_by, decided_at, reason, assignment_id, worn_since, alone, version)
    on hat_request to hatstand_any;

create policy seen_by_all on hat_rule for select to hatstand_any using (true);
create policy seen_by_all on hat_giver for select to hatstand_any using (true);
create policy seen_by_all on hat_part for select to hatstand_any using (true);

create policy seen on hat_request for select to hatstand_any
    using (person_id = (select sec.me()) or requested_by = (select sec.me()) or (select sec.may('VIEW_PEOPLE')));
create policy asked on hat_request for insert to hatstand_any
    with check (requested_by = (select sec.me()) and state = 'WAITING'
        and (person_id = (select sec.me()) or (select sec.may('EDIT_PEOPLE'))));
create policy withdrawn on hat_request for update to hatstand_any
    using (state = 'WAITING' and (select sec.me()) in (person_id, requested_by))
    with check (state = 'WITHDRAWN' and decided_by = (select sec.me())
        and (select sec.me()) in (person_id, requested_by));
create policy decided on hat_request for update to hatstand_any
    using (state = 'WAITING' and hat = any ((select sec.gives_hats())::text[]))
    with check (state in ('GRANTED', 'DECLINED') and decided_by = (select sec.me())
        and hat = any ((select sec.gives_hats())::text[]));

create policy seen on hat_drop for select to hatstand_any
    using (person_id = (select sec.me()) or (select sec.may('VIEW_PEOPLE')));
create policy dropped on hat_drop for insert to hatstand_any
    with check (dropped_by = (select sec.me())
        and (person_id = (select sec.me())
             or exists (select from hat_assignment worn
                        where worn.id = assignment_id and worn.hat = any ((select sec.gives_hats())::text[]))));
