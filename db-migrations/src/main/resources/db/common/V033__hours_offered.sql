-- Hours offered count from one day to another, and single days differ from the week. A row that no longer counts stays.
alter table availability add column valid_from date;
alter table availability add column valid_until date;
-- False: a time in which somebody is not available after all.
alter table availability add column offered boolean not null default true;
alter table availability add column taken_back boolean not null default false;
alter table availability add column version integer not null default 0;
alter table availability add constraint availability_valid check (valid_until >= valid_from);
