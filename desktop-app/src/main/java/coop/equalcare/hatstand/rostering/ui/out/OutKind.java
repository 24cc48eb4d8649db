package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.rostering.usecase.ReadExtract;

import java.time.LocalDate;

/** What of the rota is taken out of the program. */
public enum OutKind {
    PERSON_WEEK,
    DAY,
    WEEK,
    HAND_OVER,
    CALENDAR,
    TABLE;

    /** A calendar is worth more than one week. */
    private static final int CALENDAR_WEEKS = 4;

    /** It is read on paper, and not by another program. */
    boolean isOnPaper() {
        return this != CALENDAR && this != TABLE;
    }

    boolean isOfOnePerson() {
        return this == PERSON_WEEK || this == CALENDAR;
    }

    ReadExtract.Query days(LocalDate monday, LocalDate day) {
        return switch (this) {
            case DAY -> new ReadExtract.Query(day, day.plusDays(1));
            case CALENDAR -> new ReadExtract.Query(monday, monday.plusWeeks(CALENDAR_WEEKS));
            case PERSON_WEEK, WEEK, HAND_OVER, TABLE ->
                    new ReadExtract.Query(monday, monday.plusWeeks(1));
        };
    }
}
