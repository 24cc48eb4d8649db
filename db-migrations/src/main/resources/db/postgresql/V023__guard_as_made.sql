-- Whether the guard is still the one that the migrations made: each fact about it as a line, kept after a migration and
-- compared at every sign-in.

create table sec.guard_as_made (
    fact text primary key
);
alter table sec.guard_as_made enable row level security;
create policy seen_by_all on sec.guard_as_made for select to hatstand_any, hatstand_api using (true);
grant select on sec.guard_as_made to hatstand_any, hatstand_api;

-- Roles by name, as long as they are ours or everybody; logins come and go, and what they are given is no part of it.
create function sec.guard_role(role oid) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case when role = 0 then 'everybody'
                else (select rolname::text from pg_roles
                      where oid = role and (rolname like 'hat\_%' or rolname like 'hatstand\_%')) end
$$;

-- What was granted on something, without what its owner has anyway.
create function sec.guard_grants(kind text, thing text, granted aclitem[], owner oid) returns setof text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select format('%s may %s %s %s', sec.guard_role(given.grantee), lower(given.privilege_type), kind, thing)
           || case when given.is_grantable then ' and pass it on' else '' end
    from aclexplode(granted) given
    where given.grantee <> owner and sec.guard_role(given.grantee) is not null
$$;

create function sec.guard_now() returns setof text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with ours as (
        select oid, nspname, nspowner, nspacl from pg_namespace where nspname in ('public', 'sec', 'api')
    ), tables as (
        select c.oid, format('%s.%s', ours.nspname, c.relname) as name, c.relowner, c.relacl, c.relrowsecurity,
               c.relforcerowsecurity
        from pg_class c join ours on ours.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f')
    ), functions as (
        select p.*, p.oid::regprocedure::text as name from pg_proc p join ours on ours.oid = p.pronamespace
        where not exists (select from pg_depend where objid = p.oid and deptype = 'e')
    )
    select format('schema %s belongs to %s', nspname, sec.guard_role(nspowner)) from ours where nspname <> 'public'
    union all
    select sec.guard_grants('of schema', nspname, nspacl, nspowner) from ours
    union all
    select format('table %s belongs to %s, policies %s', name, coalesce(sec.guard_role(relowner), 'somebody else'),
                  case when relforcerowsecurity then 'for the owner too' when relrowsecurity then 'on' else 'off' end)
    from tables
    union all
    select sec.guard_grants('table', name, relacl, relowner) from tables
    union all
    select sec.guard_grants('column', format('%s.%s', tables.name, a.attname), a.attacl, tables.relowner)
    from tables join pg_attribute a on a.attrelid = tables.oid where a.attacl is not null and not a.attisdropped
    union all
    select format('policy %s on %s for %s to %s: %s / %s', p.polname, tables.name, p.polcmd,
                  (select string_agg(coalesce(sec.guard_role(bound), 'somebody else'), ', '
                                     order by coalesce(sec.guard_role(bound), 'somebody else'))
                   from unnest(p.polroles) bound),
                  md5(coalesce(pg_get_expr(p.polqual, p.polrelid), '')),
                  md5(coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')))
           || case when p.polpermissive then '' else ' restrictive' end
    from pg_policy p join tables on tables.oid = p.polrelid
    union all
    select format('function %s belongs to %s, %s, %s, %s', name,
                  coalesce(sec.guard_role(proowner), 'somebody else'),
                  case when prosecdef then 'acts as its owner' else 'acts as its caller' end,
                  coalesce(array_to_string(proconfig, ' '), 'no settings'), md5(prosrc))
    from functions
    union all
    select sec.guard_grants('function', name, coalesce(proacl, acldefault('f', proowner)), proowner) from functions
    union all
    select format('trigger %s on %s, %s, %s', t.tgname, tables.name, t.tgenabled, md5(pg_get_triggerdef(t.oid)))
    from pg_trigger t join tables on tables.oid = t.tgrelid where not t.tgisinternal
    union all
    select format('rule %s on %s: %s', kept.conname, tables.name, md5(pg_get_constraintdef(kept.oid)))
    from tables join (select oid, conname, conrelid, contype from pg_constraint) kept on kept.conrelid = tables.oid
    where kept.contype in ('c', 'f', 'p', 'u', 'x')
    union all
    select format('view or rewriting %s on %s', r.rulename, tables.name)
    from pg_rewrite r join tables on tables.oid = r.ev_class
    union all
    select format('setting %s', unnest(setconfig)) from pg_db_role_setting
    where setdatabase = (select oid from pg_database where datname = current_database()) and setrole = 0
    union all
    select sec.guard_grants('this', 'database', coalesce(datacl, acldefault('d', datdba)), datdba)
    from pg_database where datname = current_database()
    union all
    select sec.guard_grants('language', lanname, coalesce(lanacl, acldefault('l', lanowner)), lanowner)
    from pg_language where lanname in ('sql', 'plpgsql')
    union all
    select format('everybody may execute %s', p.oid::regprocedure) from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and (p.proname ~ '^pg_(try_)?advisory_'
           or p.proname in ('lo_create', 'lo_creat', 'lo_from_bytea', 'pg_logical_emit_message'))
      and has_function_privilege('public', p.oid, 'execute')
    union all
    select format('role %s%s%s%s%s%s', rolname, case when rolcanlogin then ' logs in' else '' end,
                  case when rolsuper then ' is above all' else '' end,
                  case when rolcreaterole then ' makes roles' else '' end,
                  case when rolcreatedb then ' makes databases' else '' end,
                  case when rolbypassrls then ' passes policies' else '' end)
    from pg_roles where sec.guard_role(oid) is not null
    union all
    select distinct format('role %s is a member of %s', sec.guard_role(member), coalesce(sec.guard_role(roleid),
                           (select rolname from pg_roles where oid = roleid)))
    from pg_auth_members
    where sec.guard_role(member) is not null
      and exists (select from pg_roles where oid = roleid and (sec.guard_role(oid) is not null or rolname like 'pg\_%'))
$$;

-- After a migration, and when whoever owns the tables has looked at what differs and means it.
create function sec.keep_guard() returns integer
    language sql
    set search_path = pg_catalog, pg_temp
as $$
    delete from sec.guard_as_made;
    insert into sec.guard_as_made select distinct fact from sec.guard_now() fact;
    select count(*)::integer from sec.guard_as_made;
$$;

-- What is gone, with a minus before it, and what has come, with a plus.
create function sec.guard_drift() returns setof text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select '- ' || fact from (select fact from sec.guard_as_made except select sec.guard_now()) gone (fact)
    union all
    select '+ ' || fact from (select sec.guard_now() except select fact from sec.guard_as_made) come (fact)
    order by 1
$$;

revoke all on function sec.guard_role(oid), sec.guard_grants(text, text, aclitem[], oid), sec.guard_now(),
    sec.keep_guard(), sec.guard_drift() from public;
grant execute on function sec.guard_role(oid), sec.guard_grants(text, text, aclitem[], oid), sec.guard_now(),
    sec.guard_drift() to hatstand_any;
