package coop.equalcare.hatstand.kernel;

/** What an hour is paid at, in pence per hour. */
public record HourlyRate(long pencePerHour) {

    private static final long MINUTES_PER_HOUR = 60;

    public HourlyRate {
        if (pencePerHour <= 0) {
            throw new IllegalArgumentException("a rate is above zero: " + pencePerHour);
        }
    }

    /** Exact minutes times exact rate, rounded once. */
    public Money forMinutes(long minutes, Rounding rounding) {
        return new Money(
                rounding.divide(Math.multiplyExact(pencePerHour, minutes), MINUTES_PER_HOUR));
    }
}
