package coop.equalcare.hatstand.rostering.ui.series;

/** How a series ends. */
public enum Ending {
    OPEN,
    ON_A_DAY,
    AFTER_SO_MANY
}
