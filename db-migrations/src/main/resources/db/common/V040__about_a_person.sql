-- All that is kept about one person, a view for each kind of it. Whoever asks sees in them whom they have asked for and
-- nobody else: every view begins at api.asked_for. A test holds them against the columns of all tables.
-- Other people are in them by their name, never with a contact. Words that somebody else wrote on a record which the
-- person shares with others are held back, because they may speak of those: whoever answers for it reads them first.

create view api.about_person as
select a.person_id as about_id, p.name, p.known_as, p.email, p.phone, p.address, p.postcode, p.contact_by, p.engagement,
       p.works_number
from api.asked_for a
join public.person p on p.id = a.person_id;

create view api.about_hat as
select a.person_id as about_id, h.hat, h.since, h.until, d.dropped_at,
       (select name from public.person where id = d.dropped_by) as dropped_by, d.worn_until, d.reason
from api.asked_for a
join public.hat_assignment h on h.person_id = a.person_id
left join public.hat_drop d on d.assignment_id = h.id and d.person_id = a.person_id;

create view api.about_hat_request as
select a.person_id as about_id, r.requested_at, r.hat,
       (select name from public.person where id = r.requested_by) as requested_by, r.wish, r.state, r.decided_at,
       (select name from public.person where id = r.decided_by) as decided_by, r.reason, r.worn_since, r.alone
from api.asked_for a
join public.hat_request r on r.person_id = a.person_id;

create view api.about_check as
select a.person_id as about_id, s.skill, s.expires_on
from api.asked_for a
join public.person_skill s on s.person_id = a.person_id;

-- That there is something to sign in with, and since when. The secrets themselves stay where they are.
create view api.about_sign_in as
select a.person_id as about_id, 'LOGIN' as sign_in, l.name as login, cast(null as timestamp with time zone) as since_at,
       cast(null as timestamp with time zone) as until_at,
       case when l.active then 'ACTIVE' else 'ENDED' end as standing, cast(null as integer) as times
from api.asked_for a
join public.login l on l.person_id = a.person_id
union all
select a.person_id, 'REGISTRATION', null, r.requested_at, r.finished_at, null, null
from api.asked_for a
join public.registration r on r.person_id = a.person_id
union all
select a.person_id, 'PASSWORD', null, p.since, p.until, p.standing, null
from api.asked_for a
join public.staff_password p on p.person_id = a.person_id
union all
select a.person_id, 'GUESSES', null, null, g.refused_until, g.factor, g.guesses
from api.asked_for a
join public.sign_in_guess g on g.person_id = a.person_id
union all
select a.person_id, 'SECOND_FACTOR', null, f.since, null, null, null
from api.asked_for a
join public.second_factor f on f.person_id = a.person_id
union all
select a.person_id, 'RECOVERY_CODE', null, null, c.used_at, null, null
from api.asked_for a
join public.recovery_code c on c.person_id = a.person_id;

-- What a booking asks for speaks of whoever gets support, so it is theirs alone.
create view api.about_booking as
select a.person_id as about_id, b.starts_at, b.ends_at, b.kind,
       case when b.supported_id = a.person_id then 'GETTING_SUPPORT' else 'GIVING_SUPPORT' end as hat,
       (select name from public.person
        where id = case when b.supported_id = a.person_id then b.worker_id else b.supported_id end) as together_with,
       case when b.supported_id = a.person_id then b.needs_skill end as needs_skill, b.cancelled, b.id as booking_id,
       b.series_id, b.series_day
from api.asked_for a
join public.booking b on a.person_id in (b.supported_id, b.worker_id);

create view api.about_booking_history as
select a.person_id as about_id, h.at as changed_at, h.act, h.starts_at, h.ends_at, h.kind,
       case when h.supported_id = a.person_id then 'GETTING_SUPPORT' else 'GIVING_SUPPORT' end as hat,
       (select name from public.person
        where id = case when h.supported_id = a.person_id then h.worker_id else h.supported_id end) as together_with,
       case when h.supported_id = a.person_id then h.needs_skill end as needs_skill, h.cancelled,
       (select name from public.person where id = h.actor_id) as changed_by, h.number, h.booking_id
from api.asked_for a
join public.booking_history h on a.person_id in (h.supported_id, h.worker_id);

create view api.about_cancellation as
select a.person_id as about_id, c.cancelled_at,
       (select name from public.person where id = c.cancelled_by) as cancelled_by,
       case when c.cancelled_by = a.person_id then c.reason end as reason,
       c.cancelled_by <> a.person_id as words_held_back, b.id as booking_id
from api.asked_for a
join public.booking b on a.person_id in (b.supported_id, b.worker_id)
join public.booking_cancellation c on c.booking_id = b.id;

create view api.about_series as
select a.person_id as about_id, s.first_day, s.start_time, s.end_time, s.nights, s.weeks, s.kind,
       case when s.supported_id = a.person_id then 'GETTING_SUPPORT' else 'GIVING_SUPPORT' end as hat,
       case when s.supported_id = a.person_id then s.needs_skill end as needs_skill, s.last_day, s.times,
       s.skips_holidays, s.booked_until, s.edition, s.id as series_id
from api.asked_for a
join public.booking_series s
  on s.supported_id = a.person_id
  or s.id in (select t.series_id from public.booking_series_turn t where t.worker_id = a.person_id);

create view api.about_series_turn as
select a.person_id as about_id, t.weekday, t.week, t.edition,
       (select name from public.person
        where id = case when s.supported_id = a.person_id then t.worker_id else s.supported_id end) as together_with,
       t.series_id
from api.asked_for a
join public.booking_series_turn t on true
join public.booking_series s on s.id = t.series_id and a.person_id in (s.supported_id, t.worker_id);

create view api.about_offer as
select a.person_id as about_id, o.weekday, o.from_time, o.until_time, o.valid_from, o.valid_until, o.offered,
       o.taken_back
from api.asked_for a
join public.availability o on o.person_id = a.person_id;

create view api.about_absence as
select a.person_id as about_id, f.starts_at, f.ends_at, f.kind, f.taken_back
from api.asked_for a
join public.absence f on f.person_id = a.person_id;

create view api.about_care as
select a.person_id as about_id, e.starts_at, e.ends_at, e.break_minutes, e.kind,
       case when e.supported_id = a.person_id then 'GETTING_SUPPORT' else 'GIVING_SUPPORT' end as hat,
       (select name from public.person
        where id = case when e.supported_id = a.person_id then e.worker_id else e.supported_id end) as together_with,
       e.status, e.planned_starts_at, e.planned_ends_at, e.edition, e.id as entry_id, e.booking_id
from api.asked_for a
join public.care_log_entry e on a.person_id in (e.supported_id, e.worker_id);

create view api.about_care_confirmed as
select a.person_id as about_id, c.confirmed_at,
       (select name from public.person where id = c.person_id) as confirmed_by,
       (select name from public.person where id = c.recorded_by) as recorded_by, c.edition, c.entry_id
from api.asked_for a
join public.care_log_entry e on a.person_id in (e.supported_id, e.worker_id)
join public.care_log_confirmation c on c.entry_id = e.id;

create view api.about_care_adjusted as
select a.person_id as about_id, c.adjusted_at,
       (select name from public.person where id = c.adjusted_by) as adjusted_by, c.starts_at, c.ends_at,
       c.break_minutes, case when c.adjusted_by = a.person_id then c.reason end as reason,
       c.adjusted_by <> a.person_id as words_held_back, c.edition, c.entry_id
from api.asked_for a
join public.care_log_entry e on a.person_id in (e.supported_id, e.worker_id)
join public.care_log_adjustment c on c.entry_id = e.id;

-- What somebody answered to the person is the person's too.
create view api.about_care_queried as
select a.person_id as about_id, q.queried_at, (select name from public.person where id = q.person_id) as queried_by,
       (select name from public.person where id = q.recorded_by) as recorded_by,
       case when q.person_id = a.person_id then q.reason end as reason, w.answered_at,
       (select name from public.person where id = w.answered_by) as answered_by,
       case when a.person_id in (q.person_id, w.answered_by) then w.answer end as answer,
       q.person_id <> a.person_id as words_held_back, q.number, q.entry_id
from api.asked_for a
join public.care_log_entry e on a.person_id in (e.supported_id, e.worker_id)
join public.care_log_query q on q.entry_id = e.id
left join public.care_log_answer w on w.entry_id = q.entry_id and w.number = q.number;

create view api.about_rate as
select a.person_id as about_id, r.valid_from, r.kind, r.pence_per_hour, r.source, r.id as rate_id
from api.asked_for a
join public.rate r on r.person_id = a.person_id;

create view api.about_pay as
select a.person_id as about_id, r.until_date, r.from_date, r.number, r.status, l.kind, l.minutes, l.pence_per_hour,
       l.pence, r.prepared_at, (select name from public.person where id = r.prepared_by) as prepared_by, r.approved_at,
       (select name from public.person where id = r.approved_by) as approved_by, l.rate_id, l.id as line_id
from api.asked_for a
join public.pay_line l on l.person_id = a.person_id
join public.pay_run r on r.id = l.run_id;

create view api.about_paid_care as
select a.person_id as about_id, e.starts_at, h.minutes, h.line_id, h.entry_id
from api.asked_for a
join public.pay_line l on l.person_id = a.person_id
join public.pay_line_entry h on h.line_id = l.id
join public.care_log_entry e on e.id = h.entry_id;

create view api.about_payee as
select a.person_id as about_id, r.until_date, r.number, p.name, p.works_number, p.engagement
from api.asked_for a
join public.pay_run_payee p on p.person_id = a.person_id
join public.pay_run r on r.id = p.run_id;

create view api.about_account as
select a.person_id as about_id, c.code, c.kind as account, c.unit
from api.asked_for a
join public.ledger_account c on c.person_id = a.person_id;

-- The account on the other side by its kind only: it may be somebody's.
create view api.about_transfer as
select a.person_id as about_id, t.recorded_at, case when t.debit_id = mine.id then 'DEBIT' else 'CREDIT' end as side,
       t.amount, t.unit, t.code, mine.kind as account, other.kind as other_account,
       (select name from public.person where id = t.actor_id) as recorded_by, t.seq, t.id as transfer_id,
       t.about_id as transfer_about
from api.asked_for a
join public.ledger_account mine on mine.person_id = a.person_id
join public.ledger_transfer t on mine.id in (t.debit_id, t.credit_id)
join public.ledger_account other on other.id in (t.debit_id, t.credit_id) and other.id <> mine.id;

create view api.about_trail as
select a.person_id as about_id, e.at as happened_at, 'ONE' as relation,
       (select name from public.person where id = e.actor_id) as actor, e.action, e.purpose,
       cast(null as uuid) as record_id
from api.asked_for a
join public.audit_event e on a.person_id in (e.subject_id, e.on_behalf_of)
union all
select a.person_id, e.at, 'LIST', (select name from public.person where id = e.actor_id), e.action, e.purpose, null
from api.asked_for a
join public.audit_event_also l on l.subject_id = a.person_id
join public.audit_event e on e.id = l.event_id
union all
select a.person_id, e.at, 'OWN_DEED', null, e.action, e.purpose, e.subject_id
from api.asked_for a
join public.audit_event e on e.actor_id = a.person_id and e.subject_id <> a.person_id;

create view api.about_change as
select a.person_id as about_id, c.at as changed_at,
       (select name from public.person where id = c.actor_id) as changed_by, c.part, c.field, c.old_value, c.new_value,
       c.part_key
from api.asked_for a
join public.record_change c on c.subject_id = a.person_id;

-- What the person did to the records of others: that they did, when, and to which. What those say is the others'.
create view api.about_deed as
select a.person_id as about_id, r.requested_at as done_at, 'HAT_REQUESTED' as deed, r.id as record_id
from api.asked_for a
join public.hat_request r on r.requested_by = a.person_id and r.person_id <> a.person_id
union all
select a.person_id, r.decided_at, 'HAT_DECIDED', r.id
from api.asked_for a
join public.hat_request r on r.decided_by = a.person_id and r.person_id <> a.person_id
union all
select a.person_id, d.dropped_at, 'HAT_DROPPED', d.assignment_id
from api.asked_for a
join public.hat_drop d on d.dropped_by = a.person_id and d.person_id <> a.person_id
union all
select a.person_id, c.cancelled_at, 'BOOKING_CANCELLED', c.booking_id
from api.asked_for a
join public.booking_cancellation c on c.cancelled_by = a.person_id
union all
select a.person_id, h.at, 'BOOKING_CHANGED', h.booking_id
from api.asked_for a
join public.booking_history h on h.actor_id = a.person_id
union all
select a.person_id, c.confirmed_at, 'CARE_CONFIRMED', c.entry_id
from api.asked_for a
join public.care_log_confirmation c on a.person_id in (c.recorded_by, c.person_id)
union all
select a.person_id, c.adjusted_at, 'CARE_ADJUSTED', c.entry_id
from api.asked_for a
join public.care_log_adjustment c on c.adjusted_by = a.person_id
union all
select a.person_id, q.queried_at, 'CARE_QUERIED', q.entry_id
from api.asked_for a
join public.care_log_query q on a.person_id in (q.recorded_by, q.person_id)
union all
select a.person_id, w.answered_at, 'CARE_ANSWERED', w.entry_id
from api.asked_for a
join public.care_log_answer w on w.answered_by = a.person_id
union all
select a.person_id, r.prepared_at, 'PAY_PREPARED', r.id
from api.asked_for a
join public.pay_run r on r.prepared_by = a.person_id
union all
select a.person_id, r.approved_at, 'PAY_APPROVED', r.id
from api.asked_for a
join public.pay_run r on r.approved_by = a.person_id
union all
select a.person_id, t.recorded_at, 'TRANSFER_POSTED', t.id
from api.asked_for a
join public.ledger_transfer t on t.actor_id = a.person_id
union all
select a.person_id, c.at, 'RECORD_CHANGED', c.subject_id
from api.asked_for a
join public.record_change c on a.person_id in (c.actor_id, c.on_behalf_of) and c.subject_id <> a.person_id;
