package coop.equalcare.hatstand.rostering.ui.span;

/** How a booking is drawn: over its hours, or as one line in the column of its day. */
public enum CardSize {
    FULL(40),
    COMPACT(22);

    private final double track;

    CardSize(double track) {
        this.track = track;
    }

    /** How high a line of cards is. */
    public double track() {
        return track;
    }
}
