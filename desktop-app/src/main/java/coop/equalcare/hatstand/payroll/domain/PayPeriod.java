package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The days that a pay run is for, the first and the last included. */
public record PayPeriod(LocalDate from, LocalDate until) {

    public PayPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it starts: " + from + " to " + until);
        }
    }

    public static PayPeriod of(YearMonth month) {
        return new PayPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** From local midnight to local midnight: care belongs to the day on which it began. */
    public TimeSpan span(ZoneId zone) {
        return TimeSpan.ofDays(from, until.plusDays(1), zone);
    }
}
