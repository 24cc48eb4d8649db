-- Whose whole record somebody has asked for. In a file the Gate alone decides who may: whoever opens it has the key.
create schema api;
create view api.asked_for as
select id as person_id
from public.person;
