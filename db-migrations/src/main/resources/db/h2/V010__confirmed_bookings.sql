-- Who, when and what of a booking stay as they were, once everybody has confirmed what came of it.
create trigger booking_stays_confirmed
    before update on booking
    for each row call 'coop.equalcare.hatstand.migrations.ConfirmedBooking';
