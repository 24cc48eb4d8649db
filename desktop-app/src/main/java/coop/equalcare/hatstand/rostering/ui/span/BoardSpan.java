package coop.equalcare.hatstand.rostering.ui.span;

/** How much of the rota is on the screen at once. */
public enum BoardSpan {
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH;

    /** So many days that each of them is a column of cards, as long as nobody looks closer. */
    public boolean isLong() {
        return this == FORTNIGHT || this == MONTH;
    }
}
