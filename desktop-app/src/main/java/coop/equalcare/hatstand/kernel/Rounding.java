package coop.equalcare.hatstand.kernel;

/** How a part of a penny becomes a whole one. Every multiplication of money says which it wants. */
public enum Rounding {
    /** Half a penny or more goes up: pay lines and invoice lines, once per line. */
    HALF_UP,
    /** Any part of a penny is dropped. */
    DOWN;

    /**
     * The whole number nearest to {@code dividend / divisor} by this rule; both must not be
     * negative.
     */
    long divide(long dividend, long divisor) {
        if (dividend < 0 || divisor <= 0) {
            throw new IllegalArgumentException("cannot round " + dividend + "/" + divisor);
        }
        return switch (this) {
            case HALF_UP -> Math.addExact(dividend, divisor / 2) / divisor;
            case DOWN -> dividend / divisor;
        };
    }
}
