package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.series.ScopePicker;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** Asks why a booking is cancelled. */
public final class CancelView extends VBox implements Leaving {

    private final CancelViewModel model;
    private final Texts texts;
    private final Runnable onClose;
    private final Runnable onGiveUp;
    private final TextArea reason = new TextArea();
    private final Label hint = new Label();
    private final Label refusal = new Label();
    private final Button cancel = new Button();
    private final Button keep = new Button();

    /**
     * @param onGiveUp asks before the reason is lost, and closes
     */
    public CancelView(
            CancelViewModel model, BoardWords words, Runnable onClose, Runnable onGiveUp) {
        this.model = model;
        this.texts = words.texts();
        this.onClose = onClose;
        this.onGiveUp = onGiveUp;
        layOut(words);
        bind();
    }

    private void layOut(BoardWords words) {
        getStyleClass().add("sheet");
        setId("cancel-form");
        var people = model.week().board();
        var title =
                new Label(
                        texts.get(
                                "rostering.cancel.title",
                                people.nameOf(model.booking().supported())));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        var what =
                new Label(
                        texts.get(
                                "rostering.cancel.what",
                                words.when(model.booking().when()),
                                words.with(model.booking().worker(), people)));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        var why = new Label(texts.get("rostering.cancel.reason"));
        why.getStyleClass().add("field-name");
        why.setLabelFor(reason);
        reason.setId("cancel-reason");
        reason.setAccessibleText(why.getText());
        reason.setPromptText(texts.get("rostering.cancel.reason.prompt"));
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        refusal.setId("cancel-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.getStyleClass().addAll("verdict-reason", "no");
        cancel.setId("cancel-confirm");
        cancel.setText(texts.get("rostering.cancel.confirm"));
        cancel.getStyleClass().add("danger");
        cancel.setDefaultButton(true);
        keep.setId("cancel-keep");
        keep.setText(texts.get("rostering.cancel.keep"));
        keep.setCancelButton(true);
        var buttons = new HBox(cancel, keep);
        buttons.getStyleClass().add("fields");
        getChildren().addAll(title, what, why, reason);
        model.scope().ifPresent(it -> getChildren().add(new ScopePicker("cancel", it, texts)));
        getChildren().addAll(hint, refusal, buttons);
    }

    private void bind() {
        reason.textProperty().bindBidirectional(model.reasonProperty());
        hint.textProperty()
                .bind(
                        model.trouble()
                                .map(
                                        found ->
                                                found.map(texts::of)
                                                        .orElseGet(
                                                                () ->
                                                                        texts.get(
                                                                                "rostering.cancel.kept"))));
        cancel.disableProperty().bind(model.trouble().map(found -> found.isPresent()));
        model.refusalProperty()
                .subscribe(
                        found -> {
                            refusal.setText(found.map(texts::of).orElse(""));
                            refusal.setManaged(found.isPresent());
                        });
        cancel.setOnAction(_ -> model.cancel());
        keep.setOnAction(_ -> onGiveUp.run());
        model.doneProperty()
                .subscribe(
                        done -> {
                            if (done) {
                                onClose.run();
                            }
                        });
        // A text area keeps Enter and Tab to itself; here they go on.
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
    }

    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            cancel.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            (event.isShiftDown() || cancel.isDisabled() ? keep : cancel).requestFocus();
            event.consume();
        }
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return Optional.of(model)
                .filter(CancelViewModel::isTouched)
                .map(form -> new UnsavedCancellation(form, onClose));
    }

    @Override
    public void onLeave() {
        // It has subscribed to nothing but itself.
    }

    public void focusFirst() {
        reason.requestFocus();
    }
}
