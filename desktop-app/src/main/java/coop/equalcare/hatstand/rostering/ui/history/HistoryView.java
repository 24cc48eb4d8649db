package coop.equalcare.hatstand.rostering.ui.history;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.history.BookingPast;
import coop.equalcare.hatstand.rostering.domain.history.PastState;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.shell.Leaving;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** A sheet beside the board: all that one booking was, the newest first, each with a way back. */
public final class HistoryView extends VBox implements Leaving {

    private final HistoryViewModel model;
    private final BoardWords words;
    private final Texts texts;
    private final Label about = new Label();
    private final VBox refusal = new VBox();
    private final VBox list = new VBox();
    private final Button close = new Button();

    public HistoryView(HistoryViewModel model, BoardWords words, Runnable onClose) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        layOut();
        bind(onClose);
    }

    private void layOut() {
        getStyleClass().addAll("sheet", "listing", "history");
        setId("history");
        var title = new Label(texts.get("rostering.history.title"));
        title.getStyleClass().add("section-title");
        about.setId("history-about");
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        refusal.managedProperty().bind(Bindings.isNotEmpty(refusal.getChildren()));
        list.getStyleClass().add("sheet-list");
        var head = new VBox(title, about);
        head.getStyleClass().add("history-top");
        var body = new VBox(head, refusal, list);
        body.getStyleClass().add("sheet-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close.setId("history-close");
        close.setText(texts.get("rostering.history.close"));
        close.setCancelButton(true);
        var buttons = new HBox(close);
        buttons.getStyleClass().add("fields");
        getChildren().addAll(scroll, buttons);
    }

    private void bind(Runnable onClose) {
        close.setOnAction(_ -> onClose.run());
        model.pastProperty().subscribe(past -> past.ifPresent(this::show));
        model.askedProperty().subscribe(_ -> model.pastProperty().get().ifPresent(this::show));
        model.refusalProperty().subscribe(this::refuse);
    }

    private void refuse(List<Finding> why) {
        refusal.getChildren()
                .setAll(why.stream().map(it -> new Notice(it.severity(), texts.of(it))).toList());
    }

    private void show(BookingPast past) {
        var said = new HistoryWords(words, past);
        var now = past.last().booking();
        about.setText(texts.get("rostering.history.about", said.supported(now), said.state(now)));
        KeyFocus.keep(
                this,
                () ->
                        list.getChildren()
                                .setAll(
                                        past.states().reversed().stream()
                                                .map(state -> entry(past, state, said))
                                                .toList()));
    }

    private HistoryEntry entry(BookingPast past, PastState state, HistoryWords said) {
        var asked = model.askedProperty().get().filter(it -> it.state().equals(state));
        var entry = new HistoryEntry(state, past.before(state), said);
        if (state.equals(past.last())) {
            entry.isNow();
        } else if (asked.isPresent()) {
            entry.ask(asked.get().findings(), () -> model.restoreNow(state), () -> model.leave());
        } else if (model.canRestore(state)) {
            entry.offer(() -> model.restore(state));
        }
        return entry;
    }

    public void focusFirst() {
        close.requestFocus();
    }

    @Override
    public void onLeave() {
        model.close();
    }
}
