-- Nobody supports two people in two places at once. H2 has no exclusion constraint:
-- the trigger locks the worker's row, so that two writers follow one another, and then looks.
create trigger booking_one_place_at_a_time
    before insert, update on booking
    for each row call 'coop.equalcare.hatstand.migrations.OnePlaceAtATime';
