package coop.equalcare.hatstand.rostering.domain.series;

/** How much of a series is meant, by somebody who stands on one booking of it. */
public enum Scope {
    THIS,
    LATER,
    ALL
}
