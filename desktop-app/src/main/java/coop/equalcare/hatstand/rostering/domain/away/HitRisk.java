package coop.equalcare.hatstand.rostering.domain.away;

/** What makes a booking hard to give to somebody else, the hardest first. */
public enum HitRisk {
    /** Not everybody may: medicine at its time, moving and handling. */
    SKILL,
    /** Two come together, and one alone cannot do it. */
    DOUBLE_UP,
    /** Nobody else would be in the house. */
    NIGHT,
    OTHER
}
