-- What the database itself writes about an event, and how events are sealed.

-- A login that is nobody's, or not active any more, says no more than that somebody asks to be let in. Nobody acts for
-- somebody else until there is a place that says who may. Whoever owns the tables needs no login.
create function audit_stamp() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    known constant uuid := sec.me();
    owns constant boolean := pg_has_role(session_user, 'hatstand_owner', 'MEMBER');
begin
    if known is null and not owns
        and not (new.actor_id = '00000000-0000-0000-0000-000000000000' and new.action like 'session.%') then
        raise exception 'refused, rule:audit_event_by_whom_it_says' using errcode = 'insufficient_privilege';
    end if;
    if new.on_behalf_of is not null and not owns then
        raise exception 'refused, rule:acting_for_somebody' using errcode = 'insufficient_privilege';
    end if;
    new.actor_id := coalesce(known, new.actor_id);
    new.at := clock_timestamp();
    new.login := session_user;
    new.written_in := pg_current_xact_id()::text::bigint;
    -- A second copy in the server's log, which a roll-back does not take back.
    raise log 'HATSTAND AUDIT login=% actor=% action=% subject=%', new.login, new.actor_id, new.action, new.subject_id;
    return new;
end
$$;
create trigger audit_event_stamped
    before insert on audit_event
    for each row execute function audit_stamp();

-- Nobody adds to an event that is written already: it may be sealed. In a restored copy numbers of transactions come
-- again, so the moment counts too; the clock may have been set back meanwhile.
create function audit_keep_whole() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from public.audit_event
                   where id = new.event_id and login = session_user
                     and written_in = pg_current_xact_id()::text::bigint
                     and at >= transaction_timestamp() - interval '1 minute')
        or exists (select from public.audit_sealed where event_id = new.event_id) then
        raise exception 'refused, rule:audit_event_also_with_its_event' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger audit_event_also_with_its_event
    before insert on audit_event_also
    for each row execute function audit_keep_whole();

create trigger audit_event_also_append_only
    before update or delete or truncate on audit_event_also
    for each statement execute function refuse_change('audit_event_also_append_only');
create trigger audit_block_append_only
    before update or delete or truncate on audit_block
    for each statement execute function refuse_change('audit_block_append_only');
create trigger audit_sealed_append_only
    before update or delete or truncate on audit_sealed
    for each statement execute function refuse_change('audit_sealed_append_only');
create trigger audit_head_stays
    before delete or truncate on audit_head
    for each statement execute function refuse_change('audit_head_stays');

-- Each field behind its length, so that no two lists of fields give the same bytes.
create function audit_hash(variadic fields text[]) returns text
    language sql
    immutable
    set search_path = pg_catalog, pg_temp
as $$
    select encode(sha256(string_agg(int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8'),
                                    ''::bytea order by place)), 'hex')
    from unnest(fields) with ordinality as listed (field, place)
$$;

create function audit_micros(moment timestamp with time zone) returns text
    language sql
    immutable
    set search_path = pg_catalog, pg_temp
as $$
    select trunc(extract(epoch from moment) * 1000000)::bigint::text
$$;

create function audit_event_hash(before text, event audit_event) returns text
    language sql
    stable
    set search_path = pg_catalog, pg_temp
as $$
    select public.audit_hash(variadic
        array[before, event.id::text, public.audit_micros(event.at), event.login, event.written_in::text,
              event.actor_id::text, coalesce(event.on_behalf_of::text, ''), event.action, event.subject_id::text,
              coalesce(event.purpose, '')]
        || coalesce((select array_agg(also.subject_id::text order by also.subject_id::text collate "C")
                     from public.audit_event_also also where also.event_id = event.id), array[]::text[]))
$$;

-- Seals what is committed and not sealed yet, one block at a time. Returns the block's number, 0 if there was
-- nothing to seal, or nothing if somebody else is sealing.
-- What the same transaction wrote is left for the next one: it is not committed, and may be added to.
-- Looking a day back is enough each minute: hardly a transaction is open for longer. Now and then one looks at all.
create function audit_seal(everything boolean) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    head public.audit_head;
    event public.audit_event;
    moment timestamp with time zone := date_trunc('microseconds', clock_timestamp());
    since timestamp with time zone := '-infinity';
    here text;
    count integer := 0;
begin
    select * into head from public.audit_head where id = 1 for update skip locked;
    if not found then
        return null;
    end if;
    if not everything then
        select coalesce(max(sealed_at), '-infinity') - interval '1 day' into since from public.audit_block;
    end if;
    here := head.hash;
    for event in
        select e.* from public.audit_event e
        where e.at >= since and not exists (select from public.audit_sealed s where s.event_id = e.id)
          and e.written_in is distinct from pg_current_xact_id_if_assigned()::text::bigint
        order by e.at, e.id limit 10000
    loop
        count := count + 1;
        here := public.audit_event_hash(here, event);
        insert into public.audit_sealed (event_id, block_no, place, hash)
        values (event.id, head.block_no + 1, count, here);
    end loop;
    if count = 0 then
        return 0;
    end if;
    here := public.audit_hash(head.hash, (head.block_no + 1)::text, public.audit_micros(moment), count::text, here);
    insert into public.audit_block (no, sealed_at, events, previous_hash, hash)
    values (head.block_no + 1, moment, count, head.hash, here);
    update public.audit_head set block_no = head.block_no + 1, hash = here where id = 1;
    return head.block_no + 1;
end
$$;

-- Who may do what to the trail. Everybody adds their own lines to it; auditors see all of it, and everybody what
-- they did and who looked at them.
insert into sec.hat_permission (hat, permission)
values ('AUDITOR', 'VIEW_AUDIT'), ('AUDITOR', 'VIEW_HISTORY'),
       ('ADMINISTRATOR', 'VIEW_AUDIT'), ('ADMINISTRATOR', 'VIEW_HISTORY'),
       ('MEMBERSHIP_SECRETARY', 'VIEW_HISTORY');

alter table audit_event enable row level security;
alter table audit_event_also enable row level security;
alter table audit_block enable row level security;
alter table audit_sealed enable row level security;
alter table audit_head enable row level security;

grant select on audit_event, audit_event_also to hatstand_any;
grant insert on audit_event_also to hatstand_any;
create policy seen on audit_event for select to hatstand_any
    using ((select sec.may('VIEW_AUDIT'))
        or (select sec.me()) in (actor_id, subject_id, on_behalf_of)
        or id in (select event_id from audit_event_also where subject_id = (select sec.me())));
create policy seen on audit_event_also for select to hatstand_any
    using ((select sec.may('VIEW_AUDIT')) or subject_id = (select sec.me()));
create policy added_with_its_event on audit_event_also for insert to hatstand_any with check (true);

-- Fingerprints say nothing of anybody, and every desk holds them against what it has seen.
grant select on audit_block, audit_head to hatstand_any;
grant select on audit_sealed to hatstand_any;
create policy seen_by_all on audit_block for select to hatstand_any using (true);
create policy seen_by_all on audit_head for select to hatstand_any using (true);
create policy seen on audit_sealed for select to hatstand_any using ((select sec.may('VIEW_AUDIT')));

-- Whether whoever asks has said so in the trail, and that has been committed, within the last half minute. A
-- roll-back would take the line away, so a line of the same transaction does not count.
create function sec.has_asked(wanted text, subject uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from public.audit_event asked
        where asked.subject_id = subject and asked.login = session_user and asked.action = wanted
          and asked.at > pg_catalog.clock_timestamp() - interval '30 seconds'
          and asked.written_in is distinct from pg_catalog.pg_current_xact_id_if_assigned()::text::bigint)
$$;

-- What the functions need that seal, and nothing else.
grant select on audit_event, audit_event_also to hatstand_audit;
grant select, insert on audit_block, audit_sealed to hatstand_audit;
grant select, update (block_no, hash) on audit_head to hatstand_audit;
create policy asked_by_functions on audit_event for select to hatstand_audit using (true);
create policy asked_by_functions on audit_event_also for select to hatstand_audit using (true);
create policy sealed_by_function on audit_block for all to hatstand_audit using (true);
create policy sealed_by_function on audit_sealed for all to hatstand_audit using (true);
create policy sealed_by_function on audit_head for all to hatstand_audit using (true);

revoke all on function audit_stamp(), audit_keep_whole(), audit_hash(text[]), audit_micros(timestamp with time zone),
    audit_event_hash(text, audit_event), audit_seal(boolean), sec.has_asked(text, uuid) from public;
grant execute on function audit_seal(boolean), sec.has_asked(text, uuid) to hatstand_any;
grant execute on function audit_hash(text[]), audit_micros(timestamp with time zone),
    audit_event_hash(text, audit_event) to hatstand_audit;

grant create on schema public, sec to hatstand_audit;
alter function audit_keep_whole() owner to hatstand_audit;
alter function audit_seal(boolean) owner to hatstand_audit;
alter function sec.has_asked(text, uuid) owner to hatstand_audit;
revoke create on schema public, sec from hatstand_audit;
