-- Logins at the server: made, ended and helped by administrators of the co-op, without the server's own.
-- The functions belong to hatstand_roles, which PostgreSQL lets touch only the roles that it has made itself.

grant create on schema sec, api to hatstand_roles;
grant select, insert on login to hatstand_roles;
grant update (active) on login to hatstand_roles;
grant select on hat_assignment to hatstand_roles;
grant insert on audit_event to hatstand_roles;
create policy managed_by_functions on login for all to hatstand_roles
    using ((select sec.may('MANAGE_SIGN_INS')) or name = session_user);
create policy managed_by_functions on hat_assignment for select to hatstand_roles
    using ((select sec.may('MANAGE_SIGN_INS')));
-- Its functions say themselves what they did: whoever calls them by psql is in the trail too.
create policy added_by_functions on audit_event for insert to hatstand_roles
    with check (actor_id = (select sec.me()));

-- Whether a role was made here; all others are left alone, the server's administrator first.
create function sec.is_ours(login text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from pg_catalog.pg_roles r
        join pg_catalog.pg_auth_members m on m.roleid = r.oid
        where r.rolname = login and m.member = 'hatstand_roles'::regrole and m.admin_option
          and not r.rolsuper and not r.rolcreaterole)
$$;

create function sec.refuse_login(rule text) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'refused, %', rule using errcode = 'check_violation';
end
$$;

-- What an administrator does is for others: nobody helps, ends or throws out themselves by it.
create function sec.begin_login_deed(deed text, who uuid) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if not sec.may('MANAGE_SIGN_INS') then
        raise exception 'may not say who can sign in' using errcode = 'insufficient_privilege';
    end if;
    if who = sec.me() then
        perform sec.refuse_login('rule:login_not_ones_own');
    end if;
    insert into public.audit_event (id, actor_id, action, subject_id)
    values (gen_random_uuid(), sec.me(), deed, who);
end
$$;

-- The client works the verifier out, so that no password ever reaches the server or its log. Anything else, a clear
-- password first, would be taken for a password too.
create function sec.check_verifier(verifier text) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if verifier is null
            or verifier !~ '^SCRAM-SHA-256\$[0-9]{4,6}:[A-Za-z0-9+/]{22,}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
            or substring(verifier from '\$([0-9]+):')::integer < 4096 then
        perform sec.refuse_login('rule:login_verifier');
    end if;
end
$$;

-- Everybody who has a login here; what the server knows of it.
create function api.logins()
    returns table (name text, person_id uuid, active boolean, ours boolean, code_until timestamp with time zone,
                   connections integer)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select known.name::text, known.person_id, known.active and coalesce(role.rolcanlogin, false),
           sec.is_ours(known.name), nullif(role.rolvaliduntil, 'infinity'),
           (select count(*) from pg_catalog.pg_stat_activity here
            where here.usename = known.name and here.datname = current_database())::integer
    from public.login known
    left join pg_catalog.pg_roles role on role.rolname = known.name
    where (select sec.may('MANAGE_SIGN_INS'))
$$;

-- Throws out whoever is connected; how many connections they had.
create function sec.throw_out(login text) returns integer
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
    select count(pg_catalog.pg_terminate_backend(here.pid))::integer
    from pg_catalog.pg_stat_activity here
    join pg_catalog.pg_roles role on role.rolname = here.usename and not role.rolsuper
    where here.usename = login and here.datname = current_database()
$$;

-- Gives a login what its person wears today; the role alone is no right.
create function sec.dress_login(login text, who uuid) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    hat_role text;
begin
    for hat_role in
        select distinct 'hat_' || lower(hat) from public.hat_assignment
        where person_id = who and (until is null or until > sec.today())
    loop
        execute format('grant %I to %I', hat_role, login);
    end loop;
end
$$;

-- For somebody known who wears a hat: a login with a code that is good for three days.
create function api.make_login(who uuid, wanted text, verifier text) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform sec.begin_login_deed('login.made', who);
    perform sec.check_verifier(verifier);
    if wanted is null or wanted !~ '^[a-z][a-z0-9_]{2,39}$' or wanted ~ '^(pg_|hat_|hatstand_|postgres)' then
        perform sec.refuse_login('rule:login_name');
    end if;
    if exists (select from public.login where person_id = who) then
        perform sec.refuse_login('rule:login_one_for_each');
    end if;
    if exists (select from pg_catalog.pg_roles where rolname = wanted) then
        perform sec.refuse_login('rule:login_name_taken');
    end if;
    execute format('create role %I login connection limit 20 password %L valid until %L', wanted, verifier,
                   clock_timestamp() + interval '3 days');
    execute format('grant hatstand_any to %I', wanted);
    execute format('grant connect on database %I to %I', current_database(), wanted);
    insert into public.login (name, person_id) values (wanted, who);
    perform sec.dress_login(wanted, who);
    return 1;
end
$$;

-- Another code in the place of a forgotten password; whoever is connected by the old one is thrown out.
create function api.reset_login(who uuid, verifier text) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    known public.login;
begin
    perform sec.begin_login_deed('login.renewed', who);
    perform sec.check_verifier(verifier);
    select * into known from public.login where person_id = who and active;
    if not found or not sec.is_ours(known.name) then
        perform sec.refuse_login('rule:login_not_ours');
    end if;
    execute format('alter role %I password %L valid until %L', known.name, verifier,
                   clock_timestamp() + interval '3 days');
    perform sec.throw_out(known.name);
    return 1;
end
$$;

-- Somebody has left: nothing of theirs works any more, from their next statement on.
create function api.disable_login(who uuid) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    left_behind text;
    hat_role text;
    ended integer := 0;
begin
    perform sec.begin_login_deed('login.disabled', who);
    for left_behind in select name from public.login where person_id = who and active loop
        update public.login set active = false where name = left_behind;
        if sec.is_ours(left_behind) then
            execute format('alter role %I nologin', left_behind);
            for hat_role in
                select r.rolname from pg_catalog.pg_auth_members m
                join pg_catalog.pg_roles r on r.oid = m.roleid
                where m.member = (select oid from pg_catalog.pg_roles where rolname = left_behind)
                  and r.rolname like 'hat\_%' and m.grantor = 'hatstand_roles'::regrole
            loop
                execute format('revoke %I from %I', hat_role, left_behind);
            end loop;
        end if;
        perform sec.throw_out(left_behind);
        ended := ended + 1;
    end loop;
    return ended;
end
$$;

-- Somebody is back, with the hats that they wear today.
create function api.enable_login(who uuid) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    back text;
    begun integer := 0;
begin
    perform sec.begin_login_deed('login.enabled', who);
    for back in select name from public.login where person_id = who and not active loop
        update public.login set active = true where name = back;
        if sec.is_ours(back) then
            execute format('alter role %I login', back);
            perform sec.dress_login(back, who);
        end if;
        begun := begun + 1;
    end loop;
    return begun;
end
$$;

-- How many connections were ended.
create function api.kick_login(who uuid) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform sec.begin_login_deed('login.kicked', who);
    return (select coalesce(sum(sec.throw_out(name)), 0) from public.login where person_id = who);
end
$$;

-- Whoever is here takes a password of their own, which has no end, in the place of a code.
create function api.choose_password(verifier text) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform sec.check_verifier(verifier);
    if sec.me() is null or not sec.is_ours(session_user) then
        perform sec.refuse_login('rule:login_not_ours');
    end if;
    execute format('alter role %I password %L valid until ''infinity''', session_user, verifier);
    insert into public.audit_event (id, actor_id, action, subject_id)
    values (gen_random_uuid(), sec.me(), 'login.password_chosen', sec.me());
    return 1;
end
$$;

do $$
declare
    made text;
begin
    foreach made in array array[
        'sec.is_ours(text)', 'sec.refuse_login(text)', 'sec.begin_login_deed(text, uuid)', 'sec.check_verifier(text)',
        'sec.throw_out(text)', 'sec.dress_login(text, uuid)', 'api.logins()', 'api.make_login(uuid, text, text)',
        'api.reset_login(uuid, text)', 'api.disable_login(uuid)', 'api.enable_login(uuid)', 'api.kick_login(uuid)',
        'api.choose_password(text)'
    ] loop
        execute format('revoke all on function %s from public', made);
        execute format('alter function %s owner to hatstand_roles', made);
    end loop;
end
$$;
revoke create on schema sec, api from hatstand_roles;

select sec.let('MANAGE_SIGN_INS', 'execute on function api.logins(), api.make_login(uuid, text, text), '
    'api.reset_login(uuid, text), api.disable_login(uuid), api.enable_login(uuid), api.kick_login(uuid)');
grant execute on function api.choose_password(text) to hatstand_any;
