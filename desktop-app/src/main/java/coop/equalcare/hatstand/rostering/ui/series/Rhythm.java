package coop.equalcare.hatstand.rostering.ui.series;

/** How often a booking comes. */
public enum Rhythm {
    NEVER,
    EVERY_WEEK,
    EVERY_FEW_WEEKS
}
