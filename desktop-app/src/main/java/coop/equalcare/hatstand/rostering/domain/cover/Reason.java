package coop.equalcare.hatstand.rostering.domain.cover;

import coop.equalcare.hatstand.kernel.Finding;

/** One thing that speaks for or against somebody, with its numbers. */
public record Reason(Kind kind, Finding said) {

    /** What it is about. */
    public enum Kind {
        KNOWS,
        TRAVEL,
        FREE,
        HOURS,
        SKILL,
        /** What a rule of the rota says. */
        RULE
    }
}
