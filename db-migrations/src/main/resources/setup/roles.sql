-- Roles belong to the whole server and are shared by every co-op on it. They only carry grants: whether somebody has
-- a right in a database is decided by that database's own rows (see sec.has_hat). May be run again at any time, and
-- by several at once: what is there already is left as it is.
do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'hatstand_owner',  -- owns the tables; whoever migrates is a member
        'hatstand_api',    -- owns the functions that people call, and no table: policies hold for it too
        'hatstand_audit',  -- owns the functions that seal the trail and keep history, and no table
        'hatstand_roles',  -- makes logins and hands out hats
        'hatstand_any',    -- everybody with a login
        'hat_coordinator', 'hat_finance', 'hat_membership_secretary', 'hat_facilitator', 'hat_trainer',
        'hat_auditor', 'hat_administrator', 'hat_giving_support', 'hat_getting_support', 'hat_arranging_support'
    ] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I nologin', wanted);
        end if;
    end loop;

    if not (select rolcreaterole from pg_roles where rolname = 'hatstand_roles') then
        alter role hatstand_roles createrole;
    end if;

    -- Hats and nothing else can be handed out; whoever hands them out does not wear them.
    for wanted in
        select rolname from pg_roles
        where (rolname like 'hat\_%' or rolname = 'hatstand_any')
          and not exists (select from pg_auth_members
                          where roleid = pg_roles.oid and member = 'hatstand_roles'::regrole and admin_option)
    loop
        execute format('grant %I to hatstand_roles with admin true, inherit false, set false', wanted);
    end loop;

    -- So that a migration can make its functions over to them, and change them later.
    for wanted in
        select rolname from pg_roles
        where rolname in ('hatstand_api', 'hatstand_audit', 'hatstand_roles')
          and not exists (select from pg_auth_members
                          where roleid = pg_roles.oid and member = 'hatstand_owner'::regrole and set_option)
    loop
        execute format('grant %I to hatstand_owner with inherit true, set true', wanted);
    end loop;

    -- So that somebody who has left is gone at once.
    if not pg_has_role('hatstand_roles', 'pg_signal_backend', 'usage') then
        grant pg_signal_backend to hatstand_roles;
    end if;
end
$$;
