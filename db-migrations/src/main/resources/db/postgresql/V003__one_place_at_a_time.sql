-- Nobody supports two people in two places at once, whoever writes and however many write at once.
create extension if not exists btree_gist;

alter table booking
    add constraint booking_one_place_at_a_time
    exclude using gist (worker_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
    where (worker_id is not null and not cancelled);
