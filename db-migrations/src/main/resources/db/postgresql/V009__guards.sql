-- What must not be changed cannot be changed, whoever asks: the database refuses, by the name of the rule.
-- A refusal has a code of class 23 and says rule:<name>, so that the client can put it into words.

create function refuse_change() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception 'refused, rule:%', tg_argv[0] using errcode = 'check_violation';
end
$$;

-- Only ever added to.
create trigger audit_event_append_only
    before update or delete or truncate on audit_event
    for each statement execute function refuse_change('audit_event_append_only');
create trigger ledger_transfer_append_only
    before update or delete or truncate on ledger_transfer
    for each statement execute function refuse_change('ledger_transfer_append_only');
create trigger care_log_confirmation_append_only
    before update or delete or truncate on care_log_confirmation
    for each statement execute function refuse_change('care_log_confirmation_append_only');
create trigger care_log_adjustment_append_only
    before update or delete or truncate on care_log_adjustment
    for each statement execute function refuse_change('care_log_adjustment_append_only');
create trigger rate_append_only
    before update or delete or truncate on rate
    for each statement execute function refuse_change('rate_append_only');
create trigger pay_run_payee_append_only
    before update or delete or truncate on pay_run_payee
    for each statement execute function refuse_change('pay_run_payee_append_only');
create trigger pay_run_element_append_only
    before update or delete or truncate on pay_run_element
    for each statement execute function refuse_change('pay_run_element_append_only');

-- A confirmed entry can only become a paid one, and nothing else about it changes.
create function keep_confirmed_care() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    paid public.care_log_entry;
begin
    if old.status = 'PENDING' then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    paid := old;
    paid.status := 'PAID';
    paid.version := old.version + 1;
    if tg_op = 'UPDATE' and old.status = 'CONFIRMED' and new is not distinct from paid then
        return new;
    end if;
    raise exception 'refused, rule:care_log_entry_stays_confirmed' using errcode = 'check_violation';
end
$$;
create trigger care_log_entry_stays_confirmed
    before update or delete on care_log_entry
    for each row execute function keep_confirmed_care();
create trigger care_log_entry_not_emptied
    before truncate on care_log_entry
    for each statement execute function refuse_change('care_log_entry_stays_confirmed');

create function keep_approved_run() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if old.status = 'APPROVED' then
        raise exception 'refused, rule:pay_run_stays_approved' using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger pay_run_stays_approved
    before update or delete on pay_run
    for each row execute function keep_approved_run();
create trigger pay_run_not_emptied
    before truncate on pay_run
    for each statement execute function refuse_change('pay_run_stays_approved');

-- The run's row is locked first, so that no line slips in while somebody approves.
create function refuse_if_approved(run uuid, rule text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    found_status text;
begin
    select status into found_status from public.pay_run where id = run for share;
    if found_status = 'APPROVED' then
        raise exception 'refused, rule:%', rule using errcode = 'check_violation';
    end if;
end
$$;

create function keep_approved_lines() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if tg_op <> 'INSERT' then
        perform public.refuse_if_approved(old.run_id, 'pay_line_stays_approved');
    end if;
    if tg_op <> 'DELETE' then
        perform public.refuse_if_approved(new.run_id, 'pay_line_stays_approved');
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger pay_line_stays_approved
    before insert or update or delete on pay_line
    for each row execute function keep_approved_lines();
create trigger pay_line_not_emptied
    before truncate on pay_line
    for each statement execute function refuse_change('pay_line_stays_approved');

create function keep_approved_entries() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if tg_op <> 'INSERT' then
        perform public.refuse_if_approved(run_id, 'pay_line_entry_stays_approved')
            from public.pay_line where id = old.line_id;
    end if;
    if tg_op <> 'DELETE' then
        perform public.refuse_if_approved(run_id, 'pay_line_entry_stays_approved')
            from public.pay_line where id = new.line_id;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger pay_line_entry_stays_approved
    before insert or update or delete on pay_line_entry
    for each row execute function keep_approved_entries();
create trigger pay_line_entry_not_emptied
    before truncate on pay_line_entry
    for each statement execute function refuse_change('pay_line_entry_stays_approved');
