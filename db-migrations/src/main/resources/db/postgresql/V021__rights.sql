-- What each hat may do to each table: the grant is the first key, the policy the second.
-- UPDATE is granted by columns only, and DELETE and TRUNCATE to nobody: with either on a whole table one could lock
-- everybody else out of it. Rows are ended; the two things that are really taken away are taken by functions.

-- Grants what the permission needs to every hat that brings it.
create function sec.let(wanted text, what text) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    hat text;
begin
    for hat in select 'hat_' || lower(brings.hat) from sec.hat_permission brings where permission = wanted loop
        execute pg_catalog.format('grant %s to %I', what, hat);
    end loop;
end
$$;
revoke all on function sec.let(text, text) from public;

do $$
declare
    closed text;
begin
    foreach closed in array array[
        'co_op', 'person', 'hat_assignment', 'person_skill', 'login', 'booking', 'booking_cancellation',
        'availability', 'absence', 'care_log_entry', 'care_log_confirmation', 'care_log_adjustment', 'rate',
        'pay_element', 'ledger_account', 'ledger_transfer', 'ledger_head', 'pay_run', 'pay_line', 'pay_line_entry',
        'pay_run_turn', 'pay_run_payee', 'pay_run_element', 'audit_event', 'sec.hat_permission',
        -- What people sign in with at a file of their own. On a server it is the server that lets them in, so these
        -- are shut to everybody.
        'registration', 'staff_password', 'sign_in_guess', 'second_factor', 'recovery_code'
    ] loop
        execute format('revoke all on %s from public', closed);
        execute format('alter table %s enable row level security', closed);
    end loop;
end
$$;

-- What the functions of sec look at, for whoever asks.
create policy asked_by_functions on co_op for select to hatstand_api using (true);
create policy asked_by_functions on login for select to hatstand_api using (true);
create policy asked_by_functions on hat_assignment for select to hatstand_api using (true);
create policy asked_by_functions on sec.hat_permission for select to hatstand_api using (true);

-- Nothing of a person: whose database this is, how new it is, and what hats bring.
grant select on co_op to hatstand_any;
create policy seen_by_all on co_op for select to hatstand_any using (true);
create policy seen_by_all on sec.hat_permission for select to hatstand_any using (true);
grant select (version, checksum, success) on flyway_schema_history to hatstand_any;

-- People: themselves to everybody, all of them to whoever may see people.
grant select on person, hat_assignment, person_skill, login to hatstand_any;
select sec.let('EDIT_PEOPLE', 'insert on person');
select sec.let('EDIT_PEOPLE', 'update (name, known_as, email, phone, address, postcode, contact_by, engagement, '
                              'works_number, search_text, version) on person');
select sec.let('EDIT_PEOPLE', 'insert on person_skill');
select sec.let('EDIT_PEOPLE', 'update (expires_on) on person_skill');
select sec.let('GIVE_HATS', 'insert on hat_assignment');
select sec.let('GIVE_HATS', 'update (until) on hat_assignment');

create policy seen on person for select to hatstand_any
    using (id = (select sec.me()) or (select sec.may('VIEW_PEOPLE')));
create policy added on person for insert to hatstand_any
    with check ((select sec.may('EDIT_PEOPLE')));
create policy changed on person for update to hatstand_any
    using ((select sec.may('EDIT_PEOPLE')));

create policy seen on person_skill for select to hatstand_any
    using (person_id = (select sec.me()) or (select sec.may('VIEW_PEOPLE')));
create policy added on person_skill for insert to hatstand_any
    with check ((select sec.may('EDIT_PEOPLE')));
create policy changed on person_skill for update to hatstand_any
    using ((select sec.may('EDIT_PEOPLE')));

-- Hats of the team around a person are given by one person; those of the office need two (api.approve_hat).
-- An end that has been set stays: to take it away would be to give the hat again.
create policy seen on hat_assignment for select to hatstand_any
    using (person_id = (select sec.me()) or (select sec.may('VIEW_PEOPLE')));
create policy given on hat_assignment for insert to hatstand_any
    with check ((select sec.may('GIVE_HATS'))
        and hat in ('GETTING_SUPPORT', 'GIVING_SUPPORT', 'ARRANGING_SUPPORT'));
create policy ended on hat_assignment for update to hatstand_any
    using ((select sec.may('GIVE_HATS')) and until is null)
    with check ((select sec.may('GIVE_HATS')) and until is not null);

create policy seen on login for select to hatstand_any
    using (name = session_user or (select sec.may('MANAGE_DATABASE')));

-- The rota.
select sec.let('VIEW_ROSTER', 'select on booking, booking_cancellation, availability, absence');
select sec.let('EDIT_ROSTER', 'insert on booking, booking_cancellation, availability, absence');
select sec.let('EDIT_ROSTER', 'update (supported_id, worker_id, starts_at, ends_at, kind, needs_skill, cancelled, '
                              'version) on booking');
create policy seen on booking for select to hatstand_any using ((select sec.may('VIEW_ROSTER')));
create policy added on booking for insert to hatstand_any with check ((select sec.may('EDIT_ROSTER')));
create policy changed on booking for update to hatstand_any using ((select sec.may('EDIT_ROSTER')));
create policy seen on booking_cancellation for select to hatstand_any using ((select sec.may('VIEW_ROSTER')));
-- In one's own name, and for a booking that is cancelled in that version.
create policy added on booking_cancellation for insert to hatstand_any
    with check ((select sec.may('EDIT_ROSTER')) and cancelled_by = (select sec.me())
        and exists (select from booking cancelled
                    where cancelled.id = booking_id and cancelled.version = booking_cancellation.version
                      and cancelled.cancelled));
create policy seen on availability for select to hatstand_any using ((select sec.may('VIEW_ROSTER')));
create policy added on availability for insert to hatstand_any with check ((select sec.may('EDIT_ROSTER')));
create policy seen on absence for select to hatstand_any using ((select sec.may('VIEW_ROSTER')));
create policy added on absence for insert to hatstand_any with check ((select sec.may('EDIT_ROSTER')));

-- The care log. Whoever sees the rota may ask which of its bookings are confirmed, and is shown none without more.
select sec.let('VIEW_ROSTER', 'select on care_log_entry');
select sec.let('VIEW_CARE_LOG', 'select on care_log_confirmation, care_log_adjustment');
select sec.let('VIEW_CARE_LOG', 'insert on care_log_entry');
select sec.let('CONFIRM_CARE', 'update (starts_at, ends_at, break_minutes, status, edition, version) '
                               'on care_log_entry');
select sec.let('CONFIRM_CARE', 'insert on care_log_confirmation, care_log_adjustment');
select sec.let('APPROVE_PAY', 'update (status, version) on care_log_entry');

create policy seen on care_log_entry for select to hatstand_any using ((select sec.may('VIEW_CARE_LOG')));
-- Whoever looks first brings about what has ended: as it was planned, and nothing else.
create policy registered on care_log_entry for insert to hatstand_any
    with check ((select sec.may('VIEW_CARE_LOG'))
        and status = 'PENDING' and edition = 0 and break_minutes = 0
        and starts_at = planned_starts_at and ends_at = planned_ends_at
        and exists (select from booking planned
                    where planned.id = booking_id and not planned.cancelled
                      and planned.supported_id = care_log_entry.supported_id
                      and planned.worker_id = care_log_entry.worker_id
                      and planned.kind = care_log_entry.kind
                      and planned.starts_at = planned_starts_at and planned.ends_at = planned_ends_at));
-- Confirmed is what both have agreed to, in its edition of now.
create policy agreed on care_log_entry for update to hatstand_any
    using ((select sec.may('CONFIRM_CARE')))
    with check ((select sec.may('CONFIRM_CARE'))
        and (status = 'PENDING'
             or status = 'CONFIRMED'
                and 2 = (select count(*) from care_log_confirmation given
                         where given.entry_id = care_log_entry.id and given.edition = care_log_entry.edition
                           and given.person_id in (supported_id, worker_id))));
-- Paid is what a run pays for. The others are not asked: they could not even look at pay lines for it.
create policy paid on care_log_entry for update to hat_finance, hat_facilitator
    using ((select sec.may('APPROVE_PAY')) and status = 'CONFIRMED')
    with check ((select sec.may('APPROVE_PAY')) and status = 'PAID'
        and exists (select from pay_line_entry held join pay_line line on line.id = held.line_id
                    join pay_run run on run.id = line.run_id
                    where held.entry_id = care_log_entry.id and run.status = 'APPROVED'));

create policy seen on care_log_confirmation for select to hatstand_any using ((select sec.may('VIEW_CARE_LOG')));
create policy given on care_log_confirmation for insert to hatstand_any
    with check ((select sec.may('CONFIRM_CARE')) and recorded_by = (select sec.me()));
create policy seen on care_log_adjustment for select to hatstand_any using ((select sec.may('VIEW_CARE_LOG')));
create policy made on care_log_adjustment for insert to hatstand_any
    with check ((select sec.may('CONFIRM_CARE')) and adjusted_by = (select sec.me()));

-- Rates.
select sec.let('VIEW_PAY', 'select on rate, pay_element');
select sec.let('PREPARE_PAY', 'insert on rate, pay_element');
select sec.let('PREPARE_PAY', 'update (code, name, counts_for_nmw) on pay_element');
create policy seen on rate for select to hatstand_any using ((select sec.may('VIEW_PAY')));
create policy added on rate for insert to hatstand_any with check ((select sec.may('PREPARE_PAY')));
create policy seen on pay_element for select to hatstand_any using ((select sec.may('VIEW_PAY')));
create policy added on pay_element for insert to hatstand_any with check ((select sec.may('PREPARE_PAY')));
create policy changed on pay_element for update to hatstand_any using ((select sec.may('PREPARE_PAY')));

-- Pay runs. Whoever prepares a run signs it, and so does whoever approves it: they cannot put another's name there.
select sec.let('VIEW_PAY', 'select on pay_run, pay_line, pay_line_entry, pay_run_payee, pay_run_element');
select sec.let('PREPARE_PAY', 'insert on pay_run, pay_line, pay_line_entry');
select sec.let('PREPARE_PAY', 'select on pay_run_turn');
select sec.let('PREPARE_PAY', 'update (id) on pay_run_turn');
select sec.let('APPROVE_PAY', 'update (approved_by, approved_at, status, version) on pay_run');
select sec.let('EXPORT_PAY', 'insert on pay_run_payee, pay_run_element');

create policy seen on pay_run for select to hatstand_any using ((select sec.may('VIEW_PAY')));
create policy prepared on pay_run for insert to hatstand_any
    with check ((select sec.may('PREPARE_PAY')) and prepared_by = (select sec.me())
        and status = 'DRAFT' and approved_by is null and approved_at is null);
-- Locking a row counts as changing it; what is approved stays so by its own rule.
create policy approved on pay_run for update to hatstand_any
    using ((select sec.may('APPROVE_PAY')))
    with check ((select sec.may('APPROVE_PAY')) and status = 'APPROVED'
        and approved_by = (select sec.me()) and prepared_by <> (select sec.me()));

create policy seen on pay_line for select to hatstand_any using ((select sec.may('VIEW_PAY')));
-- At the rate that it names, within a penny of its minutes: rounding is the desk's.
create policy prepared on pay_line for insert to hatstand_any
    with check ((select sec.may('PREPARE_PAY'))
        and exists (select from pay_run draft
                    where draft.id = run_id and draft.status = 'DRAFT' and draft.prepared_by = (select sec.me()))
        and exists (select from rate where rate.id = rate_id and rate.pence_per_hour = pay_line.pence_per_hour
                      and rate.kind = pay_line.kind
                      and coalesce(rate.person_id, pay_line.person_id) = pay_line.person_id)
        and abs(pence * 60 - minutes * pence_per_hour) <= 60);
create policy seen on pay_line_entry for select to hatstand_any using ((select sec.may('VIEW_PAY')));
create policy prepared on pay_line_entry for insert to hatstand_any
    with check ((select sec.may('PREPARE_PAY'))
        and exists (select from pay_line line join pay_run draft on draft.id = line.run_id
                    where line.id = line_id and draft.status = 'DRAFT' and draft.prepared_by = (select sec.me()))
        and exists (select from care_log_entry entry where entry.id = entry_id and entry.status = 'CONFIRMED'));
create policy turns on pay_run_turn for all to hatstand_any using ((select sec.may('PREPARE_PAY')));

create policy seen on pay_run_payee for select to hatstand_any using ((select sec.may('VIEW_PAY')));
create policy exported on pay_run_payee for insert to hatstand_any
    with check ((select sec.may('EXPORT_PAY'))
        and exists (select from pay_run run where run.id = run_id and run.status = 'APPROVED'));
create policy seen on pay_run_element for select to hatstand_any using ((select sec.may('VIEW_PAY')));
create policy exported on pay_run_element for insert to hatstand_any
    with check ((select sec.may('EXPORT_PAY'))
        and exists (select from pay_run run where run.id = run_id and run.status = 'APPROVED'));

-- The ledger.
grant select on ledger_head, ledger_account to hatstand_api;
create policy asked_by_functions on ledger_head for select to hatstand_api using (true);
create policy asked_by_functions on ledger_account for select to hatstand_api using (true);
grant create on schema sec to hatstand_api;

-- The bytes that the desk takes a link's fingerprint of: each field behind its length.
create function sec.ledger_bytes(variadic fields text[]) returns bytea
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select string_agg(int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8'),
                      ''::bytea order by place)
    from unnest(fields) with ordinality as listed (field, place)
$$;

-- Whether a transfer is the next link of the chain as it is now, fingerprint and all.
create function sec.is_next_link(link public.ledger_transfer) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce((
        select link.seq = head.seq + 1 and link.previous_hash = head.hash
           and link.hash = encode(sha256(sec.ledger_bytes(
                head.hash, link.seq::text, link.id::text,
                trunc(extract(epoch from link.recorded_at) * 1000000)::bigint::text, link.actor_id::text,
                debit.id::text, debit.code, debit.kind, debit.unit, coalesce(debit.person_id::text, ''),
                credit.id::text, credit.code, credit.kind, credit.unit, coalesce(credit.person_id::text, ''),
                link.amount::text, link.code, link.about_id::text, link.idempotency_key)), 'hex')
        from public.ledger_head head
        join public.ledger_account debit on debit.id = link.debit_id
        join public.ledger_account credit on credit.id = link.credit_id), false)
$$;

revoke all on function sec.ledger_bytes(text[]), sec.is_next_link(public.ledger_transfer) from public;
grant execute on function sec.is_next_link(public.ledger_transfer) to hatstand_any;
grant execute on function sec.ledger_bytes(text[]) to hatstand_api;
alter function sec.is_next_link(public.ledger_transfer) owner to hatstand_api;
revoke create on schema sec from hatstand_api;

select sec.let('VIEW_LEDGER', 'select on ledger_account, ledger_transfer, ledger_head');
select sec.let('APPROVE_PAY', 'insert on ledger_account, ledger_transfer');
select sec.let('APPROVE_PAY', 'update (seq, hash) on ledger_head');
create policy seen on ledger_account for select to hatstand_any using ((select sec.may('VIEW_LEDGER')));
create policy opened on ledger_account for insert to hatstand_any with check ((select sec.may('APPROVE_PAY')));
create policy seen on ledger_transfer for select to hatstand_any using ((select sec.may('VIEW_LEDGER')));
create policy posted on ledger_transfer for insert to hatstand_any
    with check ((select sec.may('APPROVE_PAY')) and actor_id = (select sec.me())
        and sec.is_next_link(ledger_transfer));
create policy seen on ledger_head for select to hatstand_any using ((select sec.may('VIEW_LEDGER')));
-- The head says where the chain ends, and can say nothing else.
create policy moved on ledger_head for update to hatstand_any
    using ((select sec.may('APPROVE_PAY')))
    with check ((select sec.may('APPROVE_PAY'))
        and exists (select from ledger_transfer link
                    where link.seq = ledger_head.seq and link.hash = ledger_head.hash)
        and not exists (select from ledger_transfer link where link.seq > ledger_head.seq));

-- The trail: everybody adds their own lines; before anybody has signed in, the desk says that somebody asks.
grant insert on audit_event to hatstand_any;
create policy added on audit_event for insert to hatstand_any
    with check (actor_id = (select sec.me())
        or actor_id = '00000000-0000-0000-0000-000000000000' and action like 'session.%');

-- For functions that are bound by policies, whoever calls: those who own the tables need no hat.
create function sec.may_or_owns(wanted text) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select sec.may(wanted) or pg_has_role(session_user, 'hatstand_owner', 'MEMBER')
$$;
revoke all on function sec.may_or_owns(text) from public;
grant execute on function sec.may_or_owns(text) to hatstand_api;

-- What is really taken away. The policies decide whether the caller may, so nothing goes that should not.
create function discard_pay_run(run uuid) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    gone integer;
begin
    delete from public.pay_line_entry held using public.pay_line line
        where line.id = held.line_id and line.run_id = run;
    delete from public.pay_line where run_id = run;
    delete from public.pay_run where id = run;
    get diagnostics gone = row_count;
    return gone;
end
$$;

create function remove_skill(person uuid, held varchar) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    gone integer;
begin
    delete from public.person_skill where person_id = person and skill = held;
    get diagnostics gone = row_count;
    return gone;
end
$$;

grant create on schema public to hatstand_api;
alter function discard_pay_run(uuid) owner to hatstand_api;
alter function remove_skill(uuid, varchar) owner to hatstand_api;
revoke create on schema public from hatstand_api;

grant select, delete on pay_run, pay_line, pay_line_entry, person_skill to hatstand_api;
-- The rule that lines of an approved run stay locks the run, which counts as changing it.
grant update (version) on pay_run to hatstand_api;
create policy discarded_by_function on pay_run for all to hatstand_api
    using ((select sec.may_or_owns('PREPARE_PAY')) and status = 'DRAFT');
create policy discarded_by_function on pay_line for all to hatstand_api
    using ((select sec.may_or_owns('PREPARE_PAY')));
create policy discarded_by_function on pay_line_entry for all to hatstand_api
    using ((select sec.may_or_owns('PREPARE_PAY')));
create policy removed_by_function on person_skill for all to hatstand_api
    using ((select sec.may_or_owns('EDIT_PEOPLE')));

-- The functions of earlier steps: rules that triggers run, which nobody needs to call.
do $$
declare
    ours text;
begin
    for ours in
        select p.oid::regprocedure::text from pg_proc p
        where p.pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
    loop
        execute format('revoke all on function %s from public', ours);
    end loop;
end
$$;
-- This one is asked by a rule, with the rights of whoever writes.
grant execute on function refuse_if_approved(uuid, text) to hatstand_any, hatstand_api;
select sec.let('PREPARE_PAY', 'execute on function discard_pay_run(uuid)');
select sec.let('EDIT_PEOPLE', 'execute on function remove_skill(uuid, varchar)');
