package coop.equalcare.hatstand.rostering.domain;

/** Why somebody is away. */
public enum AbsenceKind {
    LEAVE,
    SICKNESS,
    OTHER
}
