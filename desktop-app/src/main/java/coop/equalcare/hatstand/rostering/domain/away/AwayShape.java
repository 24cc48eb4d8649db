package coop.equalcare.hatstand.rostering.domain.away;

/** How people say for how long somebody is away. */
public enum AwayShape {
    WHOLE_DAYS,
    MORNING,
    AFTERNOON,
    TIMES
}
