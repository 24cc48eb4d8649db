package coop.equalcare.hatstand.rates.domain;

/** What sort of time is paid. The rota knows the same ones by the same names. */
public enum PayKind {
    VISIT,
    SLEEP_IN,
    WAKING_NIGHT,
    MEETING,
    TRAINING
}
