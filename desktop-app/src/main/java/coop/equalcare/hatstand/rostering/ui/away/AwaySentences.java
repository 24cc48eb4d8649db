package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.away.AwayShape;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.AwayWords;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** How absences are put into words. */
final class AwaySentences {

    private final Texts texts;

    AwaySentences(Texts texts) {
        this.texts = texts;
    }

    /** For example {@code Mon 23 Nov to Fri 27 Nov}. */
    String when(AwayTime time) {
        var said = AwayWords.of(time, texts.zone());
        var first = day(said.first().orElseThrow());
        var from = texts.time(said.from().orElseThrow());
        if (said.openEnded()) {
            return said.shape() == AwayShape.WHOLE_DAYS
                    ? texts.get("rostering.absence.when.open", first)
                    : texts.get("rostering.absence.when.open_from", first, from);
        }
        var last = day(said.last().orElseThrow());
        var isOneDay = said.first().equals(said.last());
        return switch (said.shape()) {
            case WHOLE_DAYS ->
                    isOneDay ? first : texts.get("rostering.absence.when.days", first, last);
            case MORNING -> texts.get("rostering.absence.when.morning", first);
            case AFTERNOON -> texts.get("rostering.absence.when.afternoon", first);
            case TIMES -> {
                var until = until(said.until().orElseThrow());
                yield isOneDay
                        ? texts.get("rostering.absence.when.hours", first, from, until)
                        : texts.get("rostering.absence.when.times", first, from, last, until);
            }
        };
    }

    /** The end of a day is not its beginning. */
    private String until(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT)
                ? texts.get("rostering.absence.midnight")
                : texts.time(time);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", texts.locale()).format(day);
    }

    /** For example {@code Sickness}. */
    String kind(AbsenceKind kind) {
        return texts.get("rostering.absence.kind." + kind.name());
    }
}
