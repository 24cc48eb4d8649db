-- Who is at the other end of a connection, and what their hats let them do: asked by every policy and function.
-- session_user decides, because a client can change current_user and every setting, but not that.

create schema sec;
create schema api;
grant usage on schema sec, api to hatstand_any, hatstand_api, hatstand_audit, hatstand_roles;
-- Taken back at the end: functions are made over to these roles, who make none themselves.
grant create on schema sec, api to hatstand_api;

-- What each hat brings: the same as HatPermissions, which a test compares.
create table sec.hat_permission (
    hat        varchar(40) not null,
    permission varchar(40) not null,
    primary key (hat, permission)
);
insert into sec.hat_permission (hat, permission)
select hat, unnest(string_to_array(permissions, ' '))
from (values
    ('COORDINATOR', 'SIGN_IN VIEW_PEOPLE EDIT_PEOPLE VIEW_ROSTER EDIT_ROSTER VIEW_CARE_LOG CONFIRM_CARE'),
    ('FINANCE', 'SIGN_IN VIEW_PEOPLE VIEW_ROSTER VIEW_CARE_LOG VIEW_PAY PREPARE_PAY APPROVE_PAY EXPORT_PAY '
                'VIEW_LEDGER'),
    ('FACILITATOR', 'SIGN_IN VIEW_PEOPLE VIEW_ROSTER VIEW_CARE_LOG VIEW_PAY APPROVE_PAY VIEW_LEDGER'),
    ('MEMBERSHIP_SECRETARY', 'SIGN_IN VIEW_PEOPLE EDIT_PEOPLE GIVE_HATS'),
    ('TRAINER', 'SIGN_IN VIEW_PEOPLE VIEW_ROSTER'),
    ('AUDITOR', 'SIGN_IN VIEW_PEOPLE VIEW_ROSTER VIEW_CARE_LOG VIEW_PAY VIEW_LEDGER'),
    ('ADMINISTRATOR', 'SIGN_IN VIEW_PEOPLE EDIT_PEOPLE GIVE_HATS MANAGE_DATABASE')
) as brings (hat, permissions);
grant select on sec.hat_permission to hatstand_api, hatstand_any;

grant select on login, hat_assignment, co_op to hatstand_api;

-- The co-op's own day, whatever time zone the client says it is in.
create function sec.today() returns date
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select (now() at time zone coalesce((select zone from public.co_op), 'Europe/London'))::date
$$;

-- The person whose login this is; nobody, if it has been disabled.
create function sec.me() returns uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select person_id from public.login where name = session_user and active
$$;

-- Two keys: the hat's role, which carries the grants and is the same in every database of the server,
-- and a row of this database, which says that the person wears it today.
create function sec.wears(hat text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from pg_catalog.pg_roles
        where rolname = 'hat_' || lower(hat) and pg_has_role(session_user, oid, 'USAGE'))
$$;

create function sec.has_hat(wanted text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from public.hat_assignment
        where person_id = sec.me() and hat = wanted
          and since <= sec.today() and (until is null or until > sec.today())
          and sec.wears(hat))
$$;

-- Whether a hat that is worn today brings the permission.
create function sec.may(wanted text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from public.hat_assignment worn
        join sec.hat_permission brings on brings.hat = worn.hat and brings.permission = wanted
        where worn.person_id = sec.me()
          and worn.since <= sec.today() and (worn.until is null or worn.until > sec.today())
          and sec.wears(worn.hat))
$$;

alter function sec.today() owner to hatstand_api;
alter function sec.me() owner to hatstand_api;
alter function sec.wears(text) owner to hatstand_api;
alter function sec.has_hat(text) owner to hatstand_api;
alter function sec.may(text) owner to hatstand_api;
revoke all on all functions in schema sec from public;
grant execute on function sec.today(), sec.me(), sec.has_hat(text), sec.may(text)
    to hatstand_any, hatstand_audit, hatstand_roles;

revoke create on schema sec, api from hatstand_api;
