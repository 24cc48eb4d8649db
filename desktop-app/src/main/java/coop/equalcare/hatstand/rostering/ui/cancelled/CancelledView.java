package coop.equalcare.hatstand.rostering.ui.cancelled;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.out.Cancelled;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.shell.Leaving;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sheet beside the board: what was cancelled in the days shown, why, and a way to put it back.
 */
public final class CancelledView extends VBox implements Leaving {

    private final CancelledViewModel model;
    private final BoardWords words;
    private final Texts texts;
    private final Consumer<BookingId> onHistory;
    private final VBox refusal = new VBox();
    private final VBox list = new VBox();
    private final Button close = new Button();

    /**
     * @param onHistory what one of them was
     */
    public CancelledView(
            CancelledViewModel model,
            BoardWords words,
            Consumer<BookingId> onHistory,
            Runnable onClose) {
        this.model = model;
        this.onHistory = onHistory;
        this.words = words;
        this.texts = words.texts();
        layOut();
        bind(onClose);
    }

    private void layOut() {
        getStyleClass().addAll("sheet", "listing");
        setId("cancelled");
        var title = new Label(texts.get("rostering.cancelled.title"));
        title.getStyleClass().add("section-title");
        refusal.managedProperty().bind(Bindings.isNotEmpty(refusal.getChildren()));
        list.getStyleClass().add("sheet-list");
        var body = new VBox(title, refusal, list);
        body.getStyleClass().add("sheet-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close.setId("cancelled-close");
        close.setText(texts.get("rostering.cancelled.close"));
        close.setCancelButton(true);
        var buttons = new HBox(close);
        buttons.getStyleClass().add("fields");
        getChildren().addAll(scroll, buttons);
    }

    private void bind(Runnable onClose) {
        close.setOnAction(_ -> onClose.run());
        model.cancelledProperty().subscribe(found -> KeyFocus.keep(this, () -> show(found)));
        model.refusalProperty().subscribe(this::refuse);
    }

    private void refuse(List<Finding> why) {
        refusal.getChildren()
                .setAll(why.stream().map(it -> new Notice(it.severity(), texts.of(it))).toList());
    }

    private void show(Optional<List<Cancelled>> found) {
        List<Node> cards =
                found.map(all -> all.stream().<Node>map(this::card).toList()).orElse(List.of());
        list.getChildren().setAll(cards);
        if (found.filter(List::isEmpty).isPresent()) {
            list.getChildren()
                    .add(
                            new EmptyState(
                                    "fth-check-circle",
                                    texts.get("rostering.cancelled.none"),
                                    texts.get("rostering.cancelled.none.hint")));
        }
    }

    private VBox card(Cancelled one) {
        var name = new Label(one.supported());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var back = new Button(texts.get("rostering.cancelled.put_back"));
        back.setId("put-back-" + one.booking().id().value());
        back.getStyleClass().add("small");
        back.setMinWidth(USE_PREF_SIZE);
        var when = words.when(one.booking().when());
        back.setAccessibleText(
                texts.get(
                        "rostering.cancelled.put_back.spoken",
                        one.supported(),
                        when,
                        one.why().reason()));
        back.setOnAction(_ -> model.putBack(one));
        var head = new HBox(name, history(one, when), back);
        head.getStyleClass().add("sheet-head");
        var card =
                new VBox(
                        head,
                        line(
                                texts.get(
                                        "rostering.cancelled.when", when, words.with(one.worker())),
                                "muted"),
                        line(one.why().reason(), "cancelled-reason"),
                        line(written(one), "muted"));
        card.getStyleClass().add("sheet-item");
        return card;
    }

    private Button history(Cancelled one, String when) {
        var history = new Button(texts.get("rostering.cancelled.history"));
        history.setId("history-of-" + one.booking().id().value());
        history.getStyleClass().addAll("small", "flat");
        history.setMinWidth(USE_PREF_SIZE);
        history.setAccessibleText(
                texts.get("rostering.cancelled.history.spoken", one.supported(), when));
        history.setOnAction(_ -> onHistory.accept(one.booking().id()));
        return history;
    }

    private String written(Cancelled one) {
        var at = one.why().at();
        return one.notice().isNegative()
                ? texts.get("rostering.cancelled.by.after", one.by(), at)
                : texts.get("rostering.cancelled.by", one.by(), at, one.notice());
    }

    private static Label line(String text, String style) {
        var line = new Label(text);
        line.getStyleClass().addAll("small", style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    public void focusFirst() {
        close.requestFocus();
    }

    @Override
    public void onLeave() {
        model.close();
    }
}
