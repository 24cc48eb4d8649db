package coop.equalcare.hatstand.rostering.domain;

/** What sort of time is planned. Pay and rest differ by it. */
public enum BookingKind {
    VISIT,
    SLEEP_IN,
    WAKING_NIGHT,
    MEETING,
    TRAINING
}
