package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.ClockTimes;
import coop.equalcare.hatstand.rostering.domain.Slot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The keyboard route of the drag: pick who does it and when, see what the rules say, move. */
public final class ReassignViewModel {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    /**
     * Somebody who could take it on, or nobody.
     *
     * @param verdict what the rules say of them at the chosen time
     */
    public record Candidate(Optional<PersonId> worker, String name, List<Finding> verdict) {

        /** 0 is fine, 1 is possible with a reason shown, 2 is not possible. */
        int rank() {
            return verdict.stream()
                    .mapToInt(finding -> finding.severity().ordinal())
                    .max()
                    .orElse(0);
        }
    }

    private final Booking booking;
    private final RosterBoardViewModel board;
    private final ZoneId zone;

    private final ObjectProperty<LocalDate> day;
    private final StringProperty time;
    private final ObjectProperty<Optional<PersonId>> worker;
    private final ReadOnlyObjectWrapper<List<Candidate>> candidates =
            new ReadOnlyObjectWrapper<>(this, "candidates", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> verdict =
            new ReadOnlyObjectWrapper<>(this, "verdict", List.of());
    private final ObservableValue<Boolean> movable;

    public ReassignViewModel(Booking booking, RosterBoardViewModel board) {
        this.booking = booking;
        this.board = board;
        this.zone = board.words().texts().zone();
        var start = booking.when().start().atZone(zone);
        this.day = new SimpleObjectProperty<>(this, "day", start.toLocalDate());
        this.time = new SimpleStringProperty(this, "time", TYPED.format(start));
        this.worker = new SimpleObjectProperty<>(this, "worker", booking.worker());
        this.movable = verdict.map(found -> found.stream().noneMatch(Finding::blocks));
        day.subscribe(this::judge);
        time.subscribe(this::judge);
        worker.subscribe(this::judge);
        judge();
    }

    private void judge() {
        switch (start()) {
            case Outcome.Done<Instant>(var start, var _) -> judgeAt(start);
            case Outcome.Refused<Instant>(var reasons) -> verdict.set(reasons);
            case Outcome.Stale<Instant> _ -> verdict.set(List.of());
        }
    }

    private void judgeAt(Instant start) {
        board.reader()
                .pictureProperty()
                .get()
                .ifPresent(
                        week -> {
                            candidates.set(
                                    week.lanes().stream()
                                            .map(lane -> candidate(lane, start, week))
                                            .sorted(Comparator.comparing(Candidate::rank))
                                            .toList());
                            verdict.set(week.verdict(booking, new Slot(worker.get(), start)));
                        });
    }

    private Candidate candidate(WeekLane lane, Instant start, WeekPicture week) {
        return new Candidate(
                lane.id(),
                board.words().person(lane.id(), week.board()),
                week.verdict(booking, new Slot(lane.id(), start)));
    }

    private Outcome<Instant> start() {
        LocalTime typed;
        try {
            typed = LocalTime.parse(time.get().strip(), TYPED);
        } catch (DateTimeException notATime) {
            return new Outcome.Refused<>(Finding.block("rostering.reassign.no_time"));
        }
        var local = day.get().atTime(typed);
        // Untouched fields mean the booking's own time, also in the second of two doubled hours.
        return local.equals(booking.when().start().atZone(zone).toLocalDateTime())
                ? new Outcome.Done<>(booking.when().start())
                : ClockTimes.read(local, local.plusDays(1), zone).map(TimeSpan::start);
    }

    public void move() {
        if (start() instanceof Outcome.Done<Instant>(var start, var _)) {
            board.moves().move(booking, new Slot(worker.get(), start));
        }
    }

    public Booking booking() {
        return booking;
    }

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public StringProperty timeProperty() {
        return time;
    }

    public ObjectProperty<Optional<PersonId>> workerProperty() {
        return worker;
    }

    /** Those who can first, then those who can with a reason shown, then the others. */
    public ReadOnlyObjectProperty<List<Candidate>> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> movable() {
        return movable;
    }
}
