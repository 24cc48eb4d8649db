package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.Booking;

import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of one day of a series, and why.
 *
 * @param booking as it is booked, if it is
 * @param why empty where nothing is in its way
 */
public record Planned(LocalDate day, Booking booking, Fate fate, List<Finding> why) {

    /** What becomes of it. */
    public enum Fate {
        BOOKED,
        /** With a remark. */
        KEPT,
        /** Whoever was meant cannot come. */
        UNASSIGNED,
        LEFT_OUT
    }

    public boolean isBooked() {
        return fate != Fate.LEFT_OUT;
    }
}
