package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.away.AwayShape;
import coop.equalcare.hatstand.rostering.domain.away.AwayWords;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;
import coop.equalcare.hatstand.rostering.ui.form.TypedTime;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What stands in the form of an absence, as it is typed. */
final class AbsenceFields {

    /** All of it, to tell whether anything was touched. */
    private record Typed(
            Optional<PersonId> person,
            AbsenceKind kind,
            AwayShape shape,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String from,
            String until,
            boolean openEnded) {}

    private static final String DAY_BEGINS = "09:00";
    private static final String DAY_ENDS = "17:00";

    final ObjectProperty<Optional<PersonId>> person =
            new SimpleObjectProperty<>(this, "person", Optional.empty());
    final ObjectProperty<AbsenceKind> kind =
            new SimpleObjectProperty<>(this, "kind", AbsenceKind.LEAVE);
    final ObjectProperty<AwayShape> shape =
            new SimpleObjectProperty<>(this, "shape", AwayShape.WHOLE_DAYS);
    final ObjectProperty<@Nullable LocalDate> first = new SimpleObjectProperty<>(this, "first");
    final ObjectProperty<@Nullable LocalDate> last = new SimpleObjectProperty<>(this, "last");
    final StringProperty from = new SimpleStringProperty(this, "from", DAY_BEGINS);
    final StringProperty until = new SimpleStringProperty(this, "until", DAY_ENDS);
    final BooleanProperty openEnded = new SimpleBooleanProperty(this, "openEnded", false);
    private Typed untouched = typed();

    AbsenceFields() {
        first.subscribe(this::firstMoved);
    }

    /** The last day goes along, so that the absence keeps its length. */
    private void firstMoved(@Nullable LocalDate was, @Nullable LocalDate is) {
        var end = last.get();
        if (was != null && is != null && end != null) {
            last.set(end.plusDays(is.toEpochDay() - was.toEpochDay()));
        }
    }

    /** A new one, of one whole day. */
    void begin(Optional<PersonId> whose, LocalDate day) {
        person.set(whose);
        first.set(day);
        last.set(day);
        untouched = typed();
    }

    void show(RecordedAbsence absence, ZoneId zone) {
        var said = AwayWords.of(absence.when(), zone);
        person.set(Optional.of(absence.person()));
        kind.set(absence.kind());
        shape.set(said.shape());
        first.set(said.first().orElseThrow());
        last.set(said.last().or(said::first).orElseThrow());
        if (said.shape() == AwayShape.TIMES) {
            from.set(said.from().map(TypedTime::written).orElse(DAY_BEGINS));
            until.set(said.until().map(TypedTime::written).orElse(DAY_ENDS));
        }
        openEnded.set(said.openEnded());
        untouched = typed();
    }

    boolean isTouched() {
        return !typed().equals(untouched);
    }

    private Typed typed() {
        return new Typed(
                person.get(),
                kind.get(),
                shape.get(),
                first.get(),
                last.get(),
                from.get(),
                until.get(),
                openEnded.get());
    }

    boolean isHalfDay() {
        return shape.get() == AwayShape.MORNING || shape.get() == AwayShape.AFTERNOON;
    }

    AwayWords words() {
        return new AwayWords(
                shape.get(),
                Optional.ofNullable(first.get()),
                Optional.ofNullable(last.get()),
                time(from),
                time(until),
                openEnded.get() && !isHalfDay());
    }

    private static Optional<LocalTime> time(StringProperty typed) {
        return TypedTime.read(typed.get());
    }

    void subscribe(Runnable changed) {
        for (var field : List.of(person, kind, shape, first, last, from, until, openEnded)) {
            field.subscribe(changed);
        }
    }
}
