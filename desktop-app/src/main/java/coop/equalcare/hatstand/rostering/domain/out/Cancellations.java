package coop.equalcare.hatstand.rostering.domain.out;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.util.List;

/** What was cancelled, with the reasons. */
public interface Cancellations {

    /**
     * Bookings that touch the span, are cancelled now, and for which somebody said why; by their
     * start.
     */
    List<Cancelled> touching(TimeSpan span);
}
