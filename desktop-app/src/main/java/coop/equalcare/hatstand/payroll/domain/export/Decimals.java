package coop.equalcare.hatstand.payroll.domain.export;

import coop.equalcare.hatstand.kernel.Money;

/** Hours and pounds with a point, as payroll software reads them; whole numbers all the way. */
final class Decimals {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long TEN_THOUSAND = 10_000;

    private Decimals() {}

    /** Two places where they are exact, else four: {@code 0.75}, {@code 0.8333}. */
    static String hours(long minutes) {
        var parts = hoursInTenThousandths(minutes);
        var text = "%d.%04d".formatted(parts / TEN_THOUSAND, parts % TEN_THOUSAND);
        return text.endsWith("00") && minutes % 3 == 0
                ? text.substring(0, text.length() - 2)
                : text;
    }

    static String pounds(Money money) {
        return pounds(money.pence());
    }

    static String pounds(long pence) {
        var absolute = Math.absExact(pence);
        return "%s%d.%02d".formatted(pence < 0 ? "-" : "", absolute / 100, absolute % 100);
    }

    /** What a program makes of the hours as they are written, times the rate. */
    static Money asProgramsMultiply(long minutes, long pencePerHour) {
        var exact = Math.multiplyExact(hoursInTenThousandths(minutes), pencePerHour);
        return new Money((exact + TEN_THOUSAND / 2) / TEN_THOUSAND);
    }

    private static long hoursInTenThousandths(long minutes) {
        return (Math.multiplyExact(minutes, TEN_THOUSAND) + MINUTES_PER_HOUR / 2)
                / MINUTES_PER_HOUR;
    }
}
