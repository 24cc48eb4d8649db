-- What one database lets everybody do: nothing, until it is given. May be run again at any time.
do $$
declare
    here constant text := current_database();
    ours constant text := 'hatstand_owner, hatstand_api, hatstand_audit, hatstand_roles';
    thing text;
begin
    execute format('revoke all on database %I from public', here);
    execute format('grant connect, create on database %I to hatstand_owner', here);
    -- Each login is let in by name, so that a login of one co-op cannot even look at another's database.
    execute format('grant connect on database %I to hatstand_roles with grant option', here);
    execute format('alter database %I set search_path = public', here);
    execute format('alter database %I set statement_timeout = ''15s''', here);
    execute format('alter database %I set lock_timeout = ''5s''', here);
    execute format('alter database %I set idle_in_transaction_session_timeout = ''15s''', here);

    revoke all on schema public from public;
    grant usage, create on schema public to hatstand_owner with grant option;
    grant usage on schema public to hatstand_any, hatstand_api, hatstand_audit, hatstand_roles;

    -- Nobody writes functions of their own, or hoards large objects, or blocks others with locks of their own making.
    for thing in select quote_ident(lanname) from pg_language where lanname in ('plpgsql', 'sql') loop
        execute 'revoke usage on language ' || thing || ' from public';
        execute 'grant usage on language ' || thing || ' to ' || ours;
    end loop;
    for thing in
        select oid::regprocedure::text from pg_proc
        where pronamespace = 'pg_catalog'::regnamespace
          and (proname ~ '^pg_(try_)?advisory_'
               or proname in ('lo_create', 'lo_creat', 'lo_from_bytea', 'pg_logical_emit_message'))
    loop
        execute 'revoke execute on function ' || thing || ' from public';
        execute 'grant execute on function ' || thing || ' to hatstand_owner';
    end loop;

    for thing in select unnest(array['hatstand_owner', 'hatstand_api', 'hatstand_audit', 'hatstand_roles']) loop
        execute format('alter default privileges for role %I revoke execute on functions from public', thing);
    end loop;

    -- What an earlier build made under another name belongs to the owner from now on. What a migration has made over
    -- to one of our other roles stays theirs.
    for thing in
        select format('alter table %s owner to hatstand_owner', oid::regclass) from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relowner <> 'hatstand_owner'::regrole
        union all
        select format('alter function %s owner to hatstand_owner', p.oid::regprocedure) from pg_proc p
        where pronamespace = 'public'::regnamespace
          and proowner not in ('hatstand_owner'::regrole, 'hatstand_api'::regrole, 'hatstand_audit'::regrole,
                               'hatstand_roles'::regrole)
          and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
    loop
        execute thing;
    end loop;
end
$$;
