-- Whose whole record somebody has asked for: their own, or with the right to take out others' too, and in either case
-- only once that they asked stands in the trail, committed, and for half a minute from then.
insert into sec.hat_permission (hat, permission) values ('AUDITOR', 'TAKE_OUT_RECORD');

create view api.asked_for with (security_barrier) as
select id as person_id
from public.person
where (id = (select sec.me()) or (select sec.may('TAKE_OUT_RECORD')))
  and sec.has_asked('person.take_out', id);
