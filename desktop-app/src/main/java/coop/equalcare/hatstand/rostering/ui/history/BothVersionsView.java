package coop.equalcare.hatstand.rostering.ui.history;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.history.PastState;
import coop.equalcare.hatstand.rostering.ui.week.BoardHistory;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sheet beside the board: a booking as somebody else has made it, beside what Undo would have
 * made of it. Theirs stays; whoever knows better restores the other in its history.
 */
public final class BothVersionsView extends VBox {

    /** One thing that can be said of both. */
    private record Compared(String name, String theirs, String ours) {

        boolean isSame() {
            return theirs.equals(ours);
        }
    }

    private final BoardHistory.Clash clash;
    private final HistoryWords words;
    private final Texts texts;
    private final Button leave = new Button();
    private final Button history = new Button();

    public BothVersionsView(
            BoardHistory.Clash clash, BoardWords words, Runnable onClose, Runnable onHistory) {
        this.clash = clash;
        this.words = new HistoryWords(words, clash.versions().past());
        this.texts = words.texts();
        layOut();
        leave.setOnAction(_ -> onClose.run());
        history.setOnAction(_ -> onHistory.run());
    }

    private void layOut() {
        getStyleClass().addAll("sheet", "both-versions");
        setId("both-versions");
        var theirs = clash.versions().theirs();
        var title = line(texts.get("rostering.both.title"), "section-title");
        var what =
                line(
                        texts.get(
                                clash.back() ? "rostering.both.what" : "rostering.both.what_again",
                                words.who(theirs),
                                clash.sentence()),
                        "both-what");
        var hint = line(texts.get("rostering.both.hint"), "muted");
        hint.getStyleClass().add("small");
        leave.setId("both-leave");
        leave.setText(texts.get("rostering.both.leave"));
        leave.setDefaultButton(true);
        leave.setCancelButton(true);
        history.setId("both-history");
        history.setText(texts.get("rostering.both.history"));
        var buttons = new HBox(leave, history);
        buttons.getStyleClass().add("fields");
        getChildren()
                .addAll(title, what, table(rows(theirs, clash.versions().ours())), hint, buttons);
    }

    private List<Compared> rows(PastState theirs, Optional<PastState> ours) {
        var now = theirs.booking();
        return List.of(
                row("supported", now, ours, words::supported),
                row("when", now, ours, it -> words.board().when(it.when())),
                row("worker", now, ours, words::worker),
                row("kind", now, ours, it -> texts.name(it.kind())),
                row(
                        "skill",
                        now,
                        ours,
                        it -> it.neededSkill().orElse(texts.get("rostering.both.none"))),
                new Compared(
                        texts.get("rostering.both.row.board"),
                        onBoard(Optional.of(theirs)),
                        onBoard(ours)));
    }

    private Compared row(
            String name, Booking theirs, Optional<PastState> ours, Function<Booking, String> said) {
        return new Compared(
                texts.get("rostering.both.row." + name),
                said.apply(theirs),
                ours.map(PastState::booking).map(said).orElse(texts.get("rostering.both.none")));
    }

    private String onBoard(Optional<PastState> state) {
        return state.filter(it -> !it.booking().cancelled())
                .map(_ -> texts.get("rostering.both.on_the_board"))
                .orElseGet(
                        () ->
                                state.flatMap(PastState::reason)
                                        .map(why -> texts.get("rostering.history.cancelled", why))
                                        .orElse(texts.get("rostering.history.taken_off")));
    }

    private GridPane table(List<Compared> rows) {
        var table = new GridPane();
        table.setId("both-table");
        table.getStyleClass().add("both-table");
        table.getColumnConstraints()
                .setAll(new ColumnConstraints(), half(), half(), new ColumnConstraints());
        table.addRow(
                0,
                new Label(),
                line(texts.get("rostering.both.theirs"), "strong"),
                line(texts.get("rostering.both.ours"), "strong"));
        for (var row : rows) {
            add(table, row);
        }
        table.setFocusTraversable(true);
        table.setAccessibleRole(AccessibleRole.TEXT);
        table.setAccessibleText(
                rows.stream()
                        .filter(row -> !row.isSame())
                        .map(
                                row ->
                                        texts.get(
                                                "rostering.both.spoken",
                                                row.name(),
                                                row.theirs(),
                                                row.ours()))
                        .collect(Collectors.joining(" ")));
        return table;
    }

    /** What differs is bold and has a mark. */
    private static void add(GridPane table, Compared row) {
        var name = line(row.name(), "muted");
        name.setMinWidth(USE_PREF_SIZE);
        var weight = row.isSame() ? "muted" : "strong";
        var at = table.getRowCount();
        table.addRow(at, name, line(row.theirs(), weight), line(row.ours(), weight));
        if (!row.isSame()) {
            table.add(new FontIcon("fth-alert-circle"), 3, at);
        }
        table.getChildren().forEach(it -> GridPane.setValignment(it, VPos.TOP));
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(38);
        return half;
    }

    private static Label line(String text, String style) {
        var line = new Label(text);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    public void focusFirst() {
        leave.requestFocus();
    }
}
