package coop.equalcare.hatstand.rostering.ui.series;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.Planned;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.series.PreviewSeries;
import coop.equalcare.hatstand.rostering.usecase.series.SeriesDraft;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whether a new booking comes again, and what would become of each of its days. */
public final class RepeatsViewModel {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final RosterBoardViewModel board;
    private final Runnable answered;
    private final SeriesWords words;
    private final ObjectProperty<Scope> scope =
            new SimpleObjectProperty<>(this, "scope", Scope.THIS);
    private final ObjectProperty<Rhythm> rhythm =
            new SimpleObjectProperty<>(this, "rhythm", Rhythm.NEVER);
    private final ObjectProperty<Integer> weeks = new SimpleObjectProperty<>(this, "weeks", 2);
    private final ObjectProperty<Set<DayOfWeek>> days =
            new SimpleObjectProperty<>(this, "days", EnumSet.noneOf(DayOfWeek.class));
    private final ObjectProperty<Ending> ending =
            new SimpleObjectProperty<>(this, "ending", Ending.OPEN);
    private final ObjectProperty<@Nullable LocalDate> lastDay =
            new SimpleObjectProperty<>(this, "lastDay");
    private final StringProperty times = new SimpleStringProperty(this, "times", "10");
    private final BooleanProperty skipsHolidays =
            new SimpleBooleanProperty(this, "skipsHolidays", false);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ReadOnlyObjectWrapper<Optional<PreviewSeries.Preview>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final OthersViewModel others;
    private Optional<ChangeBooking.Content> content = Optional.empty();
    private Optional<Booking> before = Optional.empty();
    private Optional<SeriesDraft> asked = Optional.empty();
    private List<Finding> trouble = List.of();
    private boolean daysChosen;
    private boolean following;

    /**
     * @param changed told when what is said of the series has changed
     */
    public RepeatsViewModel(RosterBoardViewModel board, Runnable changed) {
        this.board = board;
        this.answered = changed;
        this.words = new SeriesWords(board.words().texts());
        this.others = new OthersViewModel(board);
        scope.subscribe(_ -> askOthers());
        days.subscribe((_, _) -> daysChosen |= !following);
        List.of(rhythm, weeks, days, ending, lastDay, times, skipsHolidays)
                .forEach(it -> it.subscribe((_, _) -> judge()));
    }

    /**
     * What the rest of the form says; nobody yet where it cannot be read.
     *
     * @param changed the booking that is changed
     */
    public void about(Optional<ChangeBooking.Content> now, Optional<Booking> changed) {
        content = now;
        before = changed;
        askOthers();
        if (!daysChosen) {
            following = true;
            now.ifPresent(it -> days.set(EnumSet.of(start(it).getDayOfWeek())));
            following = false;
        }
        read();
    }

    private void askOthers() {
        others.about(
                before.filter(board::repeats)
                        .flatMap(
                                it ->
                                        content.filter(
                                                        to ->
                                                                !to.equals(
                                                                        ChangeBooking.Content.of(
                                                                                it)))
                                                .map(
                                                        to ->
                                                                new ChangeBooking.Command(
                                                                        it.id(),
                                                                        to,
                                                                        it.version()))),
                scope.get());
    }

    /** The others of its series. */
    public OthersViewModel others() {
        return others;
    }

    private LocalDateTime start(ChangeBooking.Content it) {
        return LocalDateTime.ofInstant(it.when().start(), board.words().texts().zone());
    }

    private void judge() {
        if (!following) {
            read();
            answered.run();
        }
    }

    private void read() {
        var draft = wanted();
        sentence.set(draft.map(it -> words.sentence(it.series(NOT_YET))).orElse(""));
        if (draft.isEmpty()) {
            asked = Optional.empty();
            preview.set(Optional.empty());
        } else if (!draft.equals(asked)) {
            ask(draft.get());
        }
    }

    private void ask(SeriesDraft draft) {
        asked = Optional.of(draft);
        trouble = List.of();
        var desk = board.desk();
        desk.background()
                .runThenFree(
                        () -> board.deeds().repeating().preview().handle(desk.actor(), draft),
                        outcome -> answer(draft, outcome),
                        () -> fail(draft, List.of(Finding.block("rostering.series.fault"))));
    }

    private void answer(SeriesDraft draft, Outcome<PreviewSeries.Preview> outcome) {
        switch (outcome) {
            case Outcome.Done<PreviewSeries.Preview>(var found, var _) -> {
                if (isWanted(draft)) {
                    preview.set(Optional.of(found));
                    answered.run();
                }
            }
            case Outcome.Refused<PreviewSeries.Preview>(var reasons) -> fail(draft, reasons);
            case Outcome.Stale<PreviewSeries.Preview> _ -> {
                if (isWanted(draft)) {
                    ask(draft);
                }
            }
        }
    }

    private void fail(SeriesDraft draft, List<Finding> reasons) {
        if (isWanted(draft)) {
            trouble = reasons;
            preview.set(Optional.empty());
            answered.run();
        }
    }

    /** Whoever has typed something else meanwhile no longer waits for this one. */
    private boolean isWanted(SeriesDraft draft) {
        return asked.equals(Optional.of(draft));
    }

    public boolean isOn() {
        return rhythm.get() != Rhythm.NEVER;
    }

    /** Whether there is a series to be booked whose days have been looked at. */
    public boolean isReady() {
        return preview.get().filter(it -> isWanted(it.draft())).isPresent()
                && preview.get().get().planned().stream().anyMatch(Planned::isBooked);
    }

    /** As it would be booked; empty where it is not to come again, or something is missing. */
    public Optional<SeriesDraft> wanted() {
        return isOn() ? draft() : Optional.empty();
    }

    /** Which are meant, of one that comes again already. */
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    private Optional<SeriesDraft> draft() {
        return content.filter(_ -> !days.get().isEmpty())
                .flatMap(it -> end().map(end -> draft(it, end)));
    }

    private SeriesDraft draft(ChangeBooking.Content it, SeriesEnd end) {
        var zone = board.words().texts().zone();
        var length = rhythm.get() == Rhythm.EVERY_FEW_WEEKS ? weeks.get() : 1;
        return new SeriesDraft(
                it.supported(),
                start(it).toLocalDate(),
                new SeriesPlan(
                        it.kind(),
                        it.neededSkill(),
                        ClockHours.of(it.when(), zone),
                        Pattern.weekly(length, days.get(), it.worker()),
                        end,
                        skipsHolidays.get()));
    }

    private Optional<SeriesEnd> end() {
        return switch (ending.get()) {
            case OPEN -> Optional.of(SeriesEnd.OPEN);
            case ON_A_DAY -> Optional.ofNullable(lastDay.get()).map(SeriesEnd::on);
            case AFTER_SO_MANY -> typedTimes().map(SeriesEnd::after);
        };
    }

    private Optional<Integer> typedTimes() {
        return Optional.of(times.get().strip())
                .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .filter(it -> it <= SeriesEnd.MOST_TIMES);
    }

    /** What there is to say of it before it is booked; the days have lines of their own. */
    public List<Finding> said() {
        if (!trouble.isEmpty()) {
            return trouble;
        }
        if (content.isEmpty()) {
            return List.of();
        }
        if (days.get().isEmpty()) {
            return List.of(Finding.note("rostering.series.choose_days"));
        }
        if (end().isEmpty()) {
            return List.of(
                    ending.get() == Ending.ON_A_DAY
                            ? Finding.note("rostering.series.choose_last_day")
                            : Finding.block("rostering.series.times_unreadable"));
        }
        return preview.get()
                .filter(it -> isWanted(it.draft()))
                .map(it -> List.of(counted(it.planned())))
                .orElseGet(() -> List.of(Finding.note("rostering.series.reading")));
    }

    private static Finding counted(List<Planned> planned) {
        var open = count(Planned.Fate.UNASSIGNED, planned);
        var leftOut = count(Planned.Fate.LEFT_OUT, planned);
        var booked = planned.size() - leftOut;
        return booked == 0
                ? Finding.block("rostering.series.never")
                : open + leftOut == 0
                        ? Finding.note("rostering.series.all_booked", booked)
                        : Finding.warn("rostering.series.some_booked", booked, open, leftOut);
    }

    private static long count(Planned.Fate fate, List<Planned> planned) {
        return planned.stream().filter(it -> it.fate() == fate).count();
    }

    public SeriesWords words() {
        return words;
    }

    public ObjectProperty<Rhythm> rhythmProperty() {
        return rhythm;
    }

    public ObjectProperty<Integer> weeksProperty() {
        return weeks;
    }

    public ObjectProperty<Set<DayOfWeek>> daysProperty() {
        return days;
    }

    public ObjectProperty<Ending> endingProperty() {
        return ending;
    }

    public ObjectProperty<@Nullable LocalDate> lastDayProperty() {
        return lastDay;
    }

    public StringProperty timesProperty() {
        return times;
    }

    public BooleanProperty skipsHolidaysProperty() {
        return skipsHolidays;
    }

    /** The series in words, and how many bookings it is. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What would become of each day; empty while it is read. */
    public ReadOnlyObjectProperty<Optional<PreviewSeries.Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
