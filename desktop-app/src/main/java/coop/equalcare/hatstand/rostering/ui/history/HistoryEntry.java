package coop.equalcare.hatstand.rostering.ui.history;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.history.PastState;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing that became of a booking: what, who and when, and how it was before and after. */
final class HistoryEntry extends VBox {

    private final Texts texts;
    private final String number;
    private final String after;
    private final HBox head = new HBox();

    HistoryEntry(PastState state, Optional<PastState> before, HistoryWords said) {
        this.texts = said.board().texts();
        this.number = String.valueOf(state.number());
        this.after = said.state(state.booking());
        var sentences = said.sentences(state);
        var what = new VBox();
        sentences.forEach(it -> what.getChildren().add(line(it, "strong")));
        HBox.setHgrow(what, Priority.ALWAYS);
        head.getChildren().add(what);
        head.getStyleClass().add("sheet-head");
        var states = new GridPane();
        states.getStyleClass().add("history-states");
        before.ifPresent(
                it -> states.addRow(0, name("before"), line(said.state(it.booking()), "small")));
        states.addRow(1, name(before.isPresent() ? "after" : "then"), line(after, "small"));
        var who = line(said.who(state), "muted");
        who.getStyleClass().add("small");
        getChildren().addAll(head, who, states);
        getStyleClass().add("sheet-item");
        setId("history-entry-" + number);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                texts.get(
                        "rostering.history.spoken",
                        String.join(". ", sentences),
                        said.who(state),
                        after));
    }

    private Label name(String which) {
        var name = new Label(texts.get("rostering.history." + which));
        name.getStyleClass().addAll("small", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    private static Label line(String text, String style) {
        var line = new Label(text);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    /** It is like this at the moment. */
    void isNow() {
        var now = new Label(texts.get("rostering.history.now"), new FontIcon("fth-check"));
        now.getStyleClass().addAll("pill", "history-now");
        now.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(now);
        setAccessibleText(getAccessibleText() + ". " + now.getText());
    }

    /** A way back to how it was after this. */
    void offer(Runnable restore) {
        var button = new Button(texts.get("rostering.history.restore"));
        button.setId("history-restore-" + number);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get("rostering.history.restore.spoken", after));
        button.setOnAction(_ -> restore.run());
        head.getChildren().add(button);
    }

    /** What the rules say of it, before it is done. */
    void ask(List<Finding> findings, Runnable restore, Runnable leave) {
        var reasons = findings.stream().map(texts::of).collect(Collectors.joining(" "));
        var all = new Button(texts.get("rostering.history.restore.all_the_same"));
        all.setId("history-restore-anyway");
        all.getStyleClass().add("small");
        all.setAccessibleText(
                texts.get("rostering.history.restore.all_the_same.spoken", after, reasons));
        all.setOnAction(_ -> restore.run());
        var not = new Button(texts.get("rostering.history.leave"));
        not.setId("history-leave");
        not.getStyleClass().addAll("small", "flat");
        not.setOnAction(_ -> leave.run());
        var buttons = new HBox(all, not);
        buttons.getStyleClass().add("history-answers");
        findings.forEach(it -> getChildren().add(new Notice(it.severity(), texts.of(it))));
        getChildren().add(buttons);
        KeyFocus.onEscape(this, leave);
        sceneProperty()
                .subscribe(scene -> Optional.ofNullable(scene).ifPresent(_ -> all.requestFocus()));
    }
}
