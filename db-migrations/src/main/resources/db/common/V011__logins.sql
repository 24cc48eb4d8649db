-- A login is never taken out; somebody who has left has one that is not active.
alter table login add column active boolean default true not null;
create index login_by_person on login (person_id);
