package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Rounding;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.RateId;

/**
 * What one person is paid for one kind of time at one rate.
 *
 * <p>The amount is the exact minutes times the exact rate, rounded half up to the penny here and
 * nowhere else (PAY-3).
 *
 * @param rate the row that said so
 */
public record PayLine(
        PayLineId id,
        PersonId person,
        PayKind kind,
        RateId rate,
        HourlyRate hourly,
        long minutes,
        Money amount) {

    public PayLine {
        if (minutes <= 0) {
            throw new IllegalArgumentException("a line pays for some time: " + minutes);
        }
        if (!amount.equals(hourly.forMinutes(minutes, Rounding.HALF_UP))) {
            throw new IllegalArgumentException(amount + " is not " + minutes + " at " + hourly);
        }
    }

    public static PayLine of(
            PayLineId id,
            PersonId person,
            PayKind kind,
            RateId rate,
            HourlyRate hourly,
            long minutes) {
        var amount = hourly.forMinutes(minutes, Rounding.HALF_UP);
        return new PayLine(id, person, kind, rate, hourly, minutes, amount);
    }
}
