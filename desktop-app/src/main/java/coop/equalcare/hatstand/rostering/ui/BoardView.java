package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.board.BoardDrag;
import coop.equalcare.hatstand.rostering.ui.board.BoardPane;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;
import java.util.Optional;

/** The board with its tools, what it has to say, and the sheets beside it. */
public final class BoardView extends VBox implements Leaving {

    private static final Duration RETRY = Duration.seconds(2);
    private static final Duration TICK = Duration.seconds(30);
    private static final String STYLES = "/coop/equalcare/hatstand/rostering/board.css";

    private final RosterBoardViewModel model;
    private final Texts texts;

    private final BoardPane board;
    private final BoardToolBar tools;
    private final HBox away = new HBox();
    private final NoticeBar notice;
    private final Label emptyTitle = new Label();
    private final Label emptyHint = new Label();
    private final VBox empty = new VBox(new FontIcon("fth-calendar"), emptyTitle, emptyHint);
    private final StackPane stage = new StackPane();
    private final Label status = new Label();
    private final Timeline retrying = every(RETRY, this::retry);
    private final Timeline ticking = every(TICK, () -> board().tick());
    private final Sheets sheets;
    private Runnable onceRead = () -> {};

    public BoardView(RosterBoardViewModel model) {
        this.model = model;
        this.texts = model.words().texts();
        this.board = new BoardPane(model);
        this.sheets = new Sheets(model, stage, board);
        this.tools = new BoardToolBar(model, board, sheets);
        this.notice = new NoticeBar(model.news(), texts);
        layOut();
        bind();
    }

    /** As the coordinator finds it in the morning. */
    public BoardView openedOnNow() {
        board.openOnNow();
        board.sceneProperty().subscribe(_ -> board.requestFocus());
        return this;
    }

    /** Where the keys stand, once the week is there. */
    public void newBooking() {
        onceRead(sheets::placeHere);
    }

    /** Of whoever has the lane where the keys stand, once the week is there. */
    public void recordAbsence() {
        onceRead(sheets.away()::recordHere);
    }

    /** Of whoever has the lane where the keys stand, once the week is there. */
    public void changeOffer() {
        onceRead(sheets.away()::offerHere);
    }

    /** Who is away, once the week is there. */
    public void showAbsences() {
        onceRead(sheets.away()::showAll);
    }

    private void onceRead(Runnable deed) {
        if (model.cursor().placeProperty().get().isPresent()) {
            deed.run();
        } else {
            onceRead = deed;
        }
    }

    public void showKeys() {
        sheets.showKeys();
    }

    private void read() {
        var deed = onceRead;
        onceRead = () -> {};
        deed.run();
    }

    private void retry() {
        model.retry();
        sheets.retry();
    }

    private BoardPane board() {
        return board;
    }

    private static Timeline every(Duration interval, Runnable work) {
        var timeline = new Timeline(new KeyFrame(interval, _ -> work.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        return timeline;
    }

    private void layOut() {
        getStyleClass().add("board-view");
        getStylesheets()
                .add(Objects.requireNonNull(BoardView.class.getResource(STYLES)).toExternalForm());
        away.getStyleClass().addAll("notice", "warn");
        var lost = new Label(texts.get("rostering.board.away"));
        lost.setId("board-away");
        lost.setWrapText(true);
        away.getChildren().addAll(new FontIcon("fth-wifi-off"), lost);
        empty.getStyleClass().add("empty-state");
        empty.setMouseTransparent(true);
        empty.setId("board-empty");
        emptyTitle.getStyleClass().add("section-title");
        emptyHint.getStyleClass().add("muted");
        emptyHint.setWrapText(true);
        empty.setMaxSize(420, Region.USE_PREF_SIZE);
        stage.getChildren().addAll(board, empty);
        stage.setMinHeight(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        status.setId("board-status");
        status.getStyleClass().add("board-status");
        status.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(tools, away, notice, stage, status);
    }

    private void bind() {
        var reader = model.reader();
        away.visibleProperty().bind(reader.awayProperty());
        away.managedProperty().bind(away.visibleProperty());
        retrying.play();
        ticking.play();
        reader.pictureProperty().subscribe(this::showEmpty);
        model.cursor().placeProperty().subscribe(place -> place.ifPresent(_ -> read()));
        status.textProperty().bind(model.news().announcementProperty());
        BoardDrag.attach(board, model, sheets);
        var menu = new BoardMenu(model, board, sheets);
        new BoardKeys(model, board, sheets, tools::focusSearch, menu::showAtCursor).attach(this);
    }

    private void showEmpty(Optional<WeekPicture> picture) {
        var key =
                picture.map(
                                week ->
                                        week.workers().isEmpty()
                                                ? "workers"
                                                : week.bookings().isEmpty() ? "week" : "")
                        .orElse("reading");
        empty.setVisible(!key.isEmpty());
        if (!key.isEmpty()) {
            emptyTitle.setText(texts.get("rostering.board.empty." + key + ".title"));
            emptyHint.setText(texts.get("rostering.board.empty." + key + ".hint"));
        }
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return sheets.unsaved()
                .or(
                        () ->
                                model.moves()
                                        .handProperty()
                                        .get()
                                        .filter(hand -> hand.stage() != Hand.Stage.CARRIED)
                                        .map(hand -> new UnsavedMove(model.moves(), hand)));
    }

    @Override
    public void onLeave() {
        retrying.stop();
        ticking.stop();
        sheets.letGo();
        model.close();
    }
}
