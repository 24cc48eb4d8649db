package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.board.BoardPane;
import coop.equalcare.hatstand.rostering.ui.span.BoardSpan;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/** Which days, what needs attention, and the tools. */
final class BoardToolBar extends FlowPane {

    private static final double MARGIN = 16;

    private final RosterBoardViewModel model;
    private final BoardPane board;
    private final Texts texts;
    private final Sheets sheets;

    private final FlowPane tools = new FlowPane();
    private final Label days = new Label();
    private final Button previous;
    private final Button next;
    private final Segments<BoardSpan> spans;
    private final DateField date = new DateField();
    private final TextField search = new TextField();
    private final Button place = new Button();
    private final Button open = new Button();
    private final Button problems = new Button();
    private final Label found = new Label();
    private final Button undo;
    private final Button redo;
    private boolean turning;

    BoardToolBar(RosterBoardViewModel model, BoardPane board, Sheets sheets) {
        this.model = model;
        this.board = board;
        this.texts = model.words().texts();
        this.sheets = sheets;
        this.previous = icon("fth-chevron-left", "previous", model::previous);
        this.next = icon("fth-chevron-right", "next", model::next);
        this.spans =
                new Segments<>(BoardSpan.class, "board-span", model::show)
                        .named(texts::name, it -> texts.get("rostering.board.span." + it));
        this.undo = icon("fth-corner-up-left", "undo", () -> model.moves().history().undo());
        this.redo = icon("fth-corner-up-right", "redo", () -> model.moves().history().redo());
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("board-tools");
        var today = new Button(texts.get("rostering.board.tool.today"));
        today.setId("board-today");
        today.setOnAction(_ -> model.today());
        name(today, texts.get("rostering.board.tool.today.spoken"));
        days.getStyleClass().add("page-title");
        days.setId("board-days");
        days.setMinWidth(Region.USE_PREF_SIZE);
        date.setId("board-date");
        date.setEditable(false);
        date.setAccessibleText(texts.get("rostering.board.tool.date"));
        date.getStyleClass().add("week-date");
        search.setId("board-search");
        search.setPromptText(texts.get("rostering.board.tool.search.prompt"));
        search.setTooltip(new Tooltip(texts.get("rostering.board.tool.search")));
        search.setAccessibleText(texts.get("rostering.board.tool.search"));
        found.setId("board-search-found");
        found.getStyleClass().addAll("muted", "small");
        found.managedProperty().bind(found.textProperty().isNotEmpty());
        place.setId("board-new");
        place.setText(texts.get("rostering.board.tool.new"));
        place.setGraphic(new FontIcon("fth-plus"));
        place.getStyleClass().add("accent");
        place.setMinWidth(Region.USE_PREF_SIZE);
        name(place, texts.get("rostering.board.tool.new.spoken"));
        place.setOnAction(_ -> sheets.placeHere());
        open.setId("board-next-open");
        open.getStyleClass().addAll("count", "open");
        open.setGraphic(new FontIcon("fth-inbox"));
        open.setOnAction(_ -> goOn(model::toNextOpen));
        layOutProblems();
        var where = group(previous, today, next);
        where.getChildren()
                .addAll(
                        date,
                        days,
                        group(
                                undo,
                                redo,
                                named("fth-user-x", "absences", () -> sheets.away().showAll()),
                                named("fth-archive", "cancelled", sheets::showCancelled),
                                named("fth-printer", "out", sheets::takeOut),
                                named("fth-help-circle", "keys", sheets::showKeys)));
        where.getStyleClass().add("where");
        tools.getChildren()
                .addAll(
                        spans,
                        place,
                        open,
                        problems,
                        searching(),
                        group(
                                named("fth-zoom-out", "farther", () -> board.zoom(false)),
                                named("fth-maximize-2", "fit", board::zoomToFit),
                                named("fth-zoom-in", "closer", () -> board.zoom(true))));
        tools.getStyleClass().add("tools");
        getChildren().addAll(where, tools);
    }

    private void layOutProblems() {
        problems.setId("board-next-problem");
        problems.getStyleClass().addAll("count", "problems");
        problems.setGraphic(new FontIcon("fth-alert-triangle"));
        problems.setOnAction(_ -> goOn(model::toNextProblem));
    }

    /** The tools go below the days as a whole, and only then in rows: at 200 % nothing is lost. */
    @Override
    protected void layoutChildren() {
        var gaps = tools.getHgap() * (tools.getChildren().size() - 1);
        var oneRow =
                tools.getChildren().stream().mapToDouble(tool -> tool.prefWidth(-1)).sum() + gaps;
        tools.setPrefWrapLength(Math.min(oneRow + MARGIN, getWidth() - 2 * MARGIN));
        super.layoutChildren();
    }

    private HBox searching() {
        var box = new HBox(search, found);
        box.getStyleClass().add("searching");
        return box;
    }

    private void goOn(Runnable step) {
        step.run();
        board.requestFocus();
    }

    private static HBox group(Button... buttons) {
        var group = new HBox(buttons);
        group.getStyleClass().add("tool-group");
        return group;
    }

    private Button icon(String literal, String name, Runnable action) {
        var button = new Button(null, new FontIcon(literal));
        button.setId("board-" + name);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button named(String literal, String name, Runnable action) {
        var button = icon(literal, name, action);
        name(button, texts.get("rostering.board.tool." + name));
        return button;
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private void bind() {
        model.reader()
                .daysProperty()
                .subscribe(
                        shown -> {
                            days.setText(model.words().days(shown));
                            spans.show(shown.span());
                            name(previous, previous(shown.span()));
                            name(next, next(shown.span()));
                            showIn(shown);
                        });
        date.setOnAction(_ -> goToDate());
        search.textProperty().bindBidirectional(model.search().textProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearch);
        model.search().foundProperty().subscribe(this::showFound);
        var picture = model.reader().pictureProperty();
        var openCount = picture.map(found -> found.map(BoardToolBar::open).orElse(0L));
        var problemCount = picture.map(found -> found.map(BoardToolBar::problems).orElse(0L));
        count(open, openCount, "rostering.board.tool.open");
        count(problems, problemCount, "rostering.board.tool.problems");
        var history = model.moves().history();
        history.undoableProperty()
                .subscribe(sentence -> offer(undo, "rostering.board.tool.undo", sentence));
        history.redoableProperty()
                .subscribe(sentence -> offer(redo, "rostering.board.tool.redo", sentence));
    }

    private String previous(BoardSpan span) {
        return texts.get(
                "rostering.board.tool.previous", texts.get("rostering.board.span.one." + span));
    }

    private String next(BoardSpan span) {
        return texts.get(
                "rostering.board.tool.next", texts.get("rostering.board.span.one." + span));
    }

    /** A day that was chosen stays chosen while it is shown. */
    private void showIn(ShownDays shown) {
        var chosen = date.getValue();
        if (chosen == null || !shown.holds(chosen)) {
            turning = true;
            date.setValue(shown.first());
            turning = false;
        }
    }

    private void goToDate() {
        if (!turning) {
            Optional.ofNullable(date.getValue()).ifPresent(model::goTo);
        }
    }

    private void onSearch(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> model.search().go(!event.isShiftDown());
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    board.requestFocus();
                } else {
                    search.clear();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void showFound(Optional<Integer> number) {
        found.setText(
                number.map(it -> texts.get("rostering.board.tool.search.found", it)).orElse(""));
        search.setAccessibleText(
                number.isEmpty()
                        ? texts.get("rostering.board.tool.search")
                        : texts.get("rostering.board.tool.search.spoken", found.getText()));
    }

    private void count(Button button, ObservableValue<Long> count, String key) {
        button.textProperty().bind(count.map(number -> texts.get(key, number)));
        button.accessibleTextProperty()
                .bind(count.map(number -> texts.get(key + ".spoken", number)));
        button.disableProperty().bind(count.map(number -> number == 0));
        button.setTooltip(new Tooltip(texts.get(key + ".hint")));
    }

    private static long open(WeekPicture week) {
        return week.unassigned().bookings().size();
    }

    private static long problems(WeekPicture week) {
        return week.bookings().stream().filter(week::needsAttention).count();
    }

    private void offer(Button button, String key, Optional<String> sentence) {
        button.setDisable(sentence.isEmpty());
        name(
                button,
                sentence.map(it -> texts.get(key + ".what", it)).orElseGet(() -> texts.get(key)));
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
