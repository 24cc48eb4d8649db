-- For whom the rest of the transaction is done. Whoever has a login of their own cannot be somebody else by it.
create function audit_acting(actor uuid, behalf uuid) returns boolean
    language sql
    set search_path = ''
as $$
    select pg_catalog.set_config('hatstand.actor', coalesce(actor::text, ''), true) is not null
       and pg_catalog.set_config('hatstand.behalf', coalesce(behalf::text, ''), true) is not null
$$;

-- The first argument names the column that says whom the row is about, the second the one that tells rows of one
-- person apart.
create function keep_history() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    before jsonb := case tg_op when 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
    after jsonb := case tg_op when 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
    whole jsonb := before || after;
    who uuid := coalesce(sec.me(), nullif(current_setting('hatstand.actor', true), '')::uuid);
    behalf uuid := nullif(current_setting('hatstand.behalf', true), '')::uuid;
begin
    -- As in the trail: nobody acts for somebody else until there is a place that says who may.
    if behalf is not null and not pg_has_role(session_user, 'hatstand_owner', 'MEMBER') then
        raise exception 'refused, rule:acting_for_somebody' using errcode = 'insufficient_privilege';
    end if;
    insert into public.record_change (id, at, login, actor_id, on_behalf_of, subject_id, part, part_key, field,
                                      old_value, new_value)
    select gen_random_uuid(), clock_timestamp(), session_user, who, behalf, (whole ->> tg_argv[0])::uuid,
           tg_table_name, whole ->> tg_argv[1], field, before ->> field, after ->> field
    from jsonb_object_keys(whole) field
    where field not in ('id', 'person_id', 'version', 'search_text')
      and before ->> field is distinct from after ->> field;
    return null;
end
$$;
create trigger person_history
    after insert or update or delete on person
    for each row execute function keep_history('id', 'id');
create trigger hat_assignment_history
    after insert or update or delete on hat_assignment
    for each row execute function keep_history('person_id', 'id');
create trigger person_skill_history
    after insert or update or delete on person_skill
    for each row execute function keep_history('person_id', 'skill');

create trigger record_change_append_only
    before update or delete or truncate on record_change
    for each statement execute function refuse_change('record_change_append_only');

-- Old values are as sensitive as the new ones: they are shown to whoever may see them and has said so in the trail,
-- and to the person themselves.
alter table record_change enable row level security;
grant select on record_change to hatstand_any;
create policy seen on record_change for select to hatstand_any
    using (subject_id = (select sec.me())
        or (select sec.may('VIEW_HISTORY')) and sec.has_asked('person.history', subject_id));
grant insert on record_change to hatstand_audit;
create policy kept_by_function on record_change for insert to hatstand_audit with check (true);
revoke all on function keep_history(), audit_acting(uuid, uuid) from public;
grant execute on function audit_acting(uuid, uuid) to hatstand_any;

grant create on schema public to hatstand_audit;
alter function keep_history() owner to hatstand_audit;
revoke create on schema public from hatstand_audit;
