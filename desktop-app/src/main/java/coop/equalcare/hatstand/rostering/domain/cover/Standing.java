package coop.equalcare.hatstand.rostering.domain.cover;

/** Whether somebody can be suggested. */
public enum Standing {
    /** Nothing speaks against it. */
    FREE,
    /** Possible, and there is something to know or to ask first. */
    WITH_REMARK,
    /** Not possible, away, or without the skill that is needed. */
    NOT_SUGGESTED
}
