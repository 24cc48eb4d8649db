-- An absence is changed, ended early and taken back; its row stays. One without an end lasts until further notice.
alter table absence alter column ends_at drop not null;
alter table absence add column taken_back boolean not null default false;
alter table absence add column version integer not null default 0;
