package coop.equalcare.hatstand.rostering.ui.offer;

import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sheet beside the board: which hours somebody offers, day by day, and the days that differ. */
public final class OfferView extends VBox implements Leaving {

    private final OfferViewModel model;
    private final Texts texts;
    private final Runnable onClose;
    private final List<DayBox> week;
    private final SingleDays days;
    private final Label total = new Label();
    private final DateField first = new DateField();
    private final DateField last = new DateField();
    private final VBox findings = new VBox();
    private final Button save = new Button();
    private final Button close = new Button();

    /**
     * @param onGiveUp asks before what was typed is lost, and closes
     */
    public OfferView(OfferViewModel model, Texts texts, Runnable onClose, Runnable onGiveUp) {
        this.model = model;
        this.texts = texts;
        this.onClose = onClose;
        this.week =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new DayBox(model, texts, day))
                        .toList();
        this.days = new SingleDays(model, texts);
        layOut();
        bind();
        close.setOnAction(_ -> onGiveUp.run());
    }

    private void layOut() {
        getStyleClass().addAll("sheet", "listing", "absence-form", "offer-form");
        setId("offer-form");
        var title = new Label(texts.get("rostering.offer.title"));
        title.getStyleClass().add("section-title");
        var whose = new Label(model.name());
        whose.getStyleClass().add("strong");
        whose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whose, Priority.ALWAYS);
        total.setId("offer-total");
        total.getStyleClass().addAll("muted", "small");
        var head = new HBox(whose, total);
        head.getStyleClass().add("sheet-head");
        findings.getStyleClass().add("notices");
        findings.managedProperty().bind(Bindings.isNotEmpty(findings.getChildren()));
        var dates = new FlowPane(field("first", first), field("last", last));
        dates.getStyleClass().add("days");
        var hint = new Label(texts.get("rostering.offer.counts.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var offered = new VBox();
        offered.getStyleClass().add("offer-week");
        offered.getChildren().addAll(week);
        var body = new VBox(title, head, offered, dates, hint, days, findings);
        body.getStyleClass().add("sheet-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        save.setId("offer-save");
        save.setText(texts.get("rostering.absence.save"));
        save.setDefaultButton(true);
        close.setId("offer-close");
        close.setText(texts.get("rostering.absence.close"));
        close.setCancelButton(true);
        var buttons = new HBox(save, close);
        buttons.getStyleClass().add("fields");
        getChildren().addAll(scroll, buttons);
    }

    private VBox field(String name, DateField date) {
        var label = new Label(texts.get("rostering.offer." + name));
        label.getStyleClass().add("field-name");
        label.setLabelFor(date);
        date.setId("offer-" + name);
        date.setAccessibleText(label.getText());
        date.getEditor().setAccessibleText(label.getText());
        date.setPromptText(texts.get("rostering.offer." + name + ".prompt"));
        var field = new VBox(label, date);
        field.getStyleClass().add("field");
        return field;
    }

    private void bind() {
        first.valueProperty().bindBidirectional(model.first);
        last.valueProperty().bindBidirectional(model.last);
        total.textProperty()
                .bind(
                        model.totalProperty()
                                .map(
                                        it ->
                                                it.isZero()
                                                        ? texts.get("rostering.offer.total.none")
                                                        : texts.get("rostering.offer.total", it)));
        model.hours().addListener((ListChangeListener<OfferedHours>) _ -> showWeek());
        model.days().subscribe(days::show);
        showWeek();
        days.show();
        model.findingsProperty()
                .subscribe(
                        found ->
                                findings.getChildren()
                                        .setAll(
                                                found.stream()
                                                        .map(
                                                                it ->
                                                                        new Notice(
                                                                                it.severity(),
                                                                                texts.of(it)))
                                                        .toList()));
        save.disableProperty().bind(model.savableProperty().not());
        save.setOnAction(_ -> model.save());
        model.doneProperty()
                .subscribe(
                        done -> {
                            if (done) {
                                onClose.run();
                            }
                        });
    }

    private void showWeek() {
        week.forEach(DayBox::show);
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return Optional.of(model)
                .filter(OfferViewModel::isTouched)
                .map(form -> new UnsavedOffer(form, onClose));
    }

    public void focusFirst() {
        Optional.ofNullable(lookup("#offer-add-MONDAY")).orElse(close).requestFocus();
    }

    @Override
    public void onLeave() {
        // It has subscribed to nothing but itself.
    }
}
