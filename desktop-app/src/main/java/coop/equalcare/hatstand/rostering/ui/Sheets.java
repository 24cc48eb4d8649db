package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.ui.board.BoardActions;
import coop.equalcare.hatstand.rostering.ui.board.BoardPane;
import coop.equalcare.hatstand.rostering.ui.cancelled.CancelledView;
import coop.equalcare.hatstand.rostering.ui.cancelled.CancelledViewModel;
import coop.equalcare.hatstand.rostering.ui.cover.CoverView;
import coop.equalcare.hatstand.rostering.ui.cover.CoverViewModel;
import coop.equalcare.hatstand.rostering.ui.form.BookingFormView;
import coop.equalcare.hatstand.rostering.ui.form.BookingFormViewModel;
import coop.equalcare.hatstand.rostering.ui.form.CancelView;
import coop.equalcare.hatstand.rostering.ui.form.CancelViewModel;
import coop.equalcare.hatstand.rostering.ui.history.BothVersionsView;
import coop.equalcare.hatstand.rostering.ui.history.HistoryView;
import coop.equalcare.hatstand.rostering.ui.history.HistoryViewModel;
import coop.equalcare.hatstand.rostering.ui.out.OutView;
import coop.equalcare.hatstand.rostering.ui.out.OutViewModel;
import coop.equalcare.hatstand.rostering.ui.week.BoardHistory;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What opens beside the board, one at a time; what was typed is not closed unasked. */
final class Sheets implements BoardActions {

    private static final Duration USUAL_LENGTH = Duration.ofHours(1);

    private final RosterBoardViewModel model;
    private final StackPane stage;
    private final BoardPane board;
    private final AwaySheets away;
    private Optional<Region> open = Optional.empty();

    Sheets(RosterBoardViewModel model, StackPane stage, BoardPane board) {
        this.model = model;
        this.stage = stage;
        this.board = board;
        this.away = new AwaySheets(model, this);
        model.moves().history().clashProperty().subscribe(clash -> clash.ifPresent(this::showBoth));
    }

    /** What is being typed is not covered up: the notice says it too. */
    private void showBoth(BoardHistory.Clash clash) {
        if (unsaved().isEmpty()) {
            var booking = clash.versions().theirs().booking().id();
            var view =
                    new BothVersionsView(
                            clash, model.words(), this::close, () -> showHistory(booking));
            put(view);
            view.focusFirst();
        }
    }

    @Override
    public void edit(Booking booking) {
        if (!model.mayChange(Optional.of(booking))) {
            return;
        }
        week().ifPresent(week -> show(() -> BookingFormViewModel.change(model, booking), week));
    }

    @Override
    public void placeAt(Optional<PersonId> lane, Instant start) {
        if (!model.mayChange(Optional.empty())) {
            return;
        }
        week().ifPresent(
                        week ->
                                show(
                                        () ->
                                                BookingFormViewModel.place(
                                                        model,
                                                        lane,
                                                        TimeSpan.of(start, USUAL_LENGTH)),
                                        week));
    }

    /** Where the keys stand; beside a booking it begins as that ends. */
    void placeHere() {
        model.cursor()
                .placeProperty()
                .get()
                .ifPresent(
                        place ->
                                placeAt(
                                        place.lane(),
                                        model.cursor()
                                                .current()
                                                .map(booking -> booking.when().end())
                                                .orElseGet(() -> wholeQuarter(place.at()))));
    }

    private static Instant wholeQuarter(Instant at) {
        var quarter = Duration.ofMinutes(15).toSeconds();
        return Instant.ofEpochSecond(at.getEpochSecond() / quarter * quarter);
    }

    private void show(Supplier<BookingFormViewModel> opened, WeekPicture week) {
        var skills =
                week.board().workers().stream()
                        .flatMap(worker -> worker.skills().stream())
                        .map(Skill::name)
                        .distinct()
                        .sorted()
                        .toList();
        ifNothingIsLost(
                () -> {
                    var form = opened.get();
                    var view =
                            new BookingFormView(
                                    form, model.words(), skills, this::close, this::giveUp);
                    form.before()
                            .ifPresent(
                                    booking ->
                                            view.offer(
                                                    () -> findCover(booking),
                                                    () -> showHistory(booking.id())));
                    put(view);
                    view.focusFirst();
                });
    }

    void cancel(Booking booking) {
        if (!model.mayChange(Optional.of(booking))) {
            return;
        }
        week().ifPresent(
                        week ->
                                ifNothingIsLost(
                                        () -> {
                                            var view =
                                                    new CancelView(
                                                            new CancelViewModel(
                                                                    model, booking, week),
                                                            model.words(),
                                                            this::close,
                                                            this::giveUp);
                                            put(view);
                                            view.focusFirst();
                                        }));
    }

    /** Who could take it on. */
    void findCover(Booking booking) {
        findCover(booking, this::close);
    }

    /**
     * @param then where to go when that is done or given up
     */
    void findCover(Booking booking, Runnable then) {
        if (!model.mayChange(Optional.of(booking))) {
            return;
        }
        ifNothingIsLost(
                () -> {
                    var view =
                            new CoverView(new CoverViewModel(model, booking), model.words(), then);
                    put(view);
                    view.focusFirst();
                });
    }

    /** What of the week is printed or saved. */
    void takeOut() {
        week().ifPresent(
                        week ->
                                ifNothingIsLost(
                                        () -> {
                                            var view =
                                                    new OutView(
                                                            new OutViewModel(model, week),
                                                            model.words().texts(),
                                                            this::close);
                                            put(view);
                                            view.focusFirst();
                                        }));
    }

    /** All that a booking was, be it cancelled by now. */
    void showHistory(BookingId booking) {
        showHistory(booking, this::close);
    }

    /**
     * @param then where to go when that has been read
     */
    private void showHistory(BookingId booking, Runnable then) {
        ifNothingIsLost(
                () -> {
                    var view =
                            new HistoryView(
                                    new HistoryViewModel(model, booking), model.words(), then);
                    put(view);
                    view.focusFirst();
                });
    }

    void showCancelled() {
        ifNothingIsLost(
                () -> {
                    var view =
                            new CancelledView(
                                    new CancelledViewModel(model),
                                    model.words(),
                                    booking -> showHistory(booking, this::showCancelled),
                                    this::close);
                    put(view);
                    view.focusFirst();
                });
    }

    /** Who is away, and what that hits. */
    AwaySheets away() {
        return away;
    }

    void showKeys() {
        ifNothingIsLost(
                () -> {
                    var keys = new KeysView(model.words().texts(), this::close);
                    put(keys);
                    keys.focusFirst();
                });
    }

    private Optional<WeekPicture> week() {
        return model.reader().pictureProperty().get();
    }

    void ifNothingIsLost(Runnable then) {
        model.desk().doorkeeper().pass(unsaved(), then);
    }

    /** Asked again and again: reads for a form what could not be read before. */
    void retry() {
        open.filter(BookingFormView.class::isInstance)
                .map(BookingFormView.class::cast)
                .ifPresent(BookingFormView::retry);
    }

    /** Closes what is open, or asks first if something would be lost. */
    void giveUp() {
        ifNothingIsLost(this::close);
    }

    /** What is typed in a form beside the board. */
    Optional<Unsaved> unsaved() {
        return open.filter(Leaving.class::isInstance)
                .map(Leaving.class::cast)
                .flatMap(Leaving::unsaved);
    }

    void put(Region view) {
        close();
        StackPane.setAlignment(view, Pos.TOP_RIGHT);
        stage.getChildren().add(view);
        open = Optional.of(view);
        // What scrolls has its content only once it is styled, and before that nothing in it has
        // the focus.
        view.applyCss();
        stage.layout();
    }

    void close() {
        letGo();
        board.requestFocus();
    }

    /** The board goes too, perhaps with the whole window: nothing on it can have the focus. */
    void letGo() {
        open.ifPresent(
                view -> {
                    stage.getChildren().remove(view);
                    if (view instanceof Leaving leaving) {
                        leaving.onLeave();
                    }
                });
        open = Optional.empty();
    }
}
