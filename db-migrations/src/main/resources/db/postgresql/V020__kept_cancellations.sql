create trigger booking_cancellation_append_only
    before update or delete or truncate on booking_cancellation
    for each statement execute function refuse_change('booking_cancellation_append_only');
