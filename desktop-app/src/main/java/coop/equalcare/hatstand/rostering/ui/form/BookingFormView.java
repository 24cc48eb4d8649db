package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.ui.series.OthersBox;
import coop.equalcare.hatstand.rostering.ui.series.RepeatsView;
import coop.equalcare.hatstand.rostering.ui.series.ScopePicker;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/**
 * One booking on a sheet beside the board: for whom, by whom, when, and what the rules say of it.
 */
public final class BookingFormView extends VBox implements Leaving {

    private final BookingFormViewModel model;
    private final Texts texts;
    private final Runnable onClose;
    private final Runnable onGiveUp;

    private final PersonPicker supported;
    private final PersonPicker worker;
    private final DateField startDay = new DateField();
    private final TextField startTime = new TextField();
    private final DateField endDay = new DateField();
    private final TextField endTime = new TextField();
    private final TurnPicker startTurn;
    private final TurnPicker endTurn;
    private final Label length = new Label();
    private final ComboBox<BookingKind> kind = new ComboBox<>();
    private final ComboBox<String> skill = new ComboBox<>();
    private final VerdictBox verdict;
    private final Button save = new Button();
    private final Button close = new Button();
    private final Button cover = new Button();
    private final Button history = new Button();

    /**
     * @param skills that somebody on the board has
     * @param onGiveUp asks before what was typed is lost, and closes
     */
    public BookingFormView(
            BookingFormViewModel model,
            BoardWords words,
            List<String> skills,
            Runnable onClose,
            Runnable onGiveUp) {
        this.model = model;
        this.texts = words.texts();
        this.onClose = onClose;
        this.onGiveUp = onGiveUp;
        this.verdict = new VerdictBox(texts);
        this.startTurn = new TurnPicker(model.times().start(), texts, "start");
        this.endTurn = new TurnPicker(model.times().end(), texts, "end");
        this.supported = picker("supported", false);
        this.worker = picker("worker", true);
        kind.getItems().setAll(BookingKind.values());
        skill.getItems().setAll(skills);
        layOut(words);
        bind();
    }

    private PersonPicker picker(String name, boolean judged) {
        return new PersonPicker(
                "booking-form-" + name,
                texts.get("rostering.form." + name),
                texts.get("rostering.form." + name + ".prompt"),
                texts,
                judged);
    }

    private void layOut(BoardWords words) {
        getStyleClass().addAll("sheet", "booking-form");
        setId("booking-form");
        var title =
                new Label(
                        texts.get(
                                model.before().isPresent()
                                        ? "rostering.form.title.change"
                                        : "rostering.form.title.place"));
        title.getStyleClass().add("section-title");
        length.setId("booking-form-length");
        length.getStyleClass().addAll("muted", "small");
        length.setWrapText(true);
        length.setMinHeight(USE_PREF_SIZE);
        kind.setConverter(Choices.words(texts));
        skill.setEditable(true);
        skill.setPromptText(texts.get("rostering.form.skill.prompt"));
        var body =
                new VBox(
                        field("supported", supported, supported.field()),
                        field("start", row(startDay, startTime, startTurn), startTime),
                        field("end", row(endDay, endTime, endTurn), endTime),
                        length,
                        field("worker", worker, worker.field()),
                        pair(field("kind", kind, kind), field("skill", skill, skill)),
                        again(),
                        verdict);
        body.getStyleClass().add("form-body");
        prepare(startDay, startTime, "start");
        prepare(endDay, endTime, "end");
        kind.setId("booking-form-kind");
        skill.setId("booking-form-skill");
        skill.getEditor().setAccessibleText(texts.get("rostering.form.skill"));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        save.setId("booking-form-save");
        save.setText(
                texts.get(
                        model.before().isPresent()
                                ? "rostering.form.save"
                                : "rostering.form.place"));
        save.setDefaultButton(true);
        close.setId("booking-form-close");
        close.setText(texts.get("rostering.form.close"));
        close.setCancelButton(true);
        prepare(cover, "cover", "rostering.cover.find");
        prepare(history, "history", "rostering.form.history");
        var buttons = new HBox(save, close, cover, history);
        buttons.getStyleClass().add("fields");
        getChildren().addAll(title, scroll, buttons);
    }

    /** A new booking may come again; of one that does it is asked which are meant. */
    private VBox again() {
        return model.before().isEmpty()
                ? new RepeatsView(model.repeats(), texts)
                : model.scope()
                        .map(
                                it ->
                                        new VBox(
                                                new ScopePicker("booking-form", it, texts),
                                                new OthersBox(model.repeats().others(), texts)))
                        .orElseGet(VBox::new);
    }

    private VBox field(String name, Node control, Node labelled) {
        var label = new Label(texts.get("rostering.form." + name));
        label.getStyleClass().add("field-name");
        label.setLabelFor(labelled);
        labelled.setAccessibleText(label.getText());
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private static VBox row(DateField day, TextField time, TurnPicker turn) {
        var row = new HBox(day, time);
        row.getStyleClass().add("day-and-time");
        var all = new VBox(row, turn);
        all.getStyleClass().add("field");
        return all;
    }

    private static HBox pair(VBox one, VBox other) {
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        var pair = new HBox(one, other);
        pair.getStyleClass().add("day-and-time");
        return pair;
    }

    /** There is such a way only from a booking that is there. */
    private void prepare(Button way, String name, String words) {
        way.setId("booking-form-" + name);
        way.setText(texts.get(words));
        way.getStyleClass().add("flat");
        way.setVisible(false);
        way.setManaged(false);
    }

    private void prepare(DateField day, TextField time, String name) {
        day.setId("booking-form-" + name + "-day");
        day.setAccessibleText(texts.get("rostering.form." + name + ".day"));
        day.getEditor().setAccessibleText(texts.get("rostering.form." + name + ".day"));
        day.setEditable(false);
        time.setId("booking-form-" + name + "-time");
        time.setPromptText(texts.get("rostering.form.time.prompt"));
        time.getStyleClass().add("time");
        time.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void bind() {
        var times = model.times();
        startDay.valueProperty().bindBidirectional(times.start().dayProperty());
        startTime.textProperty().bindBidirectional(times.start().timeProperty());
        endDay.valueProperty().bindBidirectional(times.end().dayProperty());
        endTime.textProperty().bindBidirectional(times.end().timeProperty());
        length.textProperty().bind(model.lengthProperty());
        length.managedProperty().bind(length.textProperty().isNotEmpty());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        skill.getEditor().textProperty().bindBidirectional(model.skillProperty());
        skill.valueProperty()
                .subscribe(
                        chosen ->
                                Optional.ofNullable(chosen).ifPresent(model.skillProperty()::set));
        model.workerChoicesProperty().subscribe(worker::offer);
        worker.show(worker.find(model.workerProperty().get()));
        worker.chosenProperty()
                .subscribe(
                        chosen -> chosen.ifPresent(it -> model.workerProperty().set(it.person())));
        model.workerProperty().subscribe(_ -> showChosen());
        model.people()
                .troubleProperty()
                .subscribe(
                        reasons ->
                                supported.say(
                                        reasons.stream()
                                                .map(texts::of)
                                                .reduce((one, other) -> one + " " + other)));
        model.people().choicesProperty().subscribe(this::offerSupported);
        supported
                .chosenProperty()
                .subscribe(
                        chosen ->
                                chosen.ifPresent(it -> model.supportedProperty().set(it.person())));
        model.verdictProperty().subscribe(verdict::show);
        save.disableProperty().bind(model.savableProperty().not());
        save.setOnAction(_ -> model.save());
        close.setOnAction(_ -> onGiveUp.run());
        model.doneProperty()
                .subscribe(
                        done -> {
                            if (done) {
                                onClose.run();
                            }
                        });
    }

    /** The booking may have been given to somebody else while the form is open. */
    private void showChosen() {
        var holds = model.workerProperty().get();
        if (worker.chosenProperty().get().filter(it -> it.person().equals(holds)).isEmpty()) {
            worker.show(worker.find(holds));
        }
    }

    /** Reads again what could not be read. */
    public void retry() {
        model.retry();
    }

    private void offerSupported(List<Choice> all) {
        supported.offer(all);
        if (supported.chosenProperty().get().isEmpty()
                && model.supportedProperty().get().isPresent()) {
            supported.show(supported.find(model.supportedProperty().get()));
        }
    }

    /** Ways from here to who could take the booking on, and to what it was. */
    public void offer(Runnable findCover, Runnable showHistory) {
        offer(cover, findCover);
        offer(history, showHistory);
    }

    private static void offer(Button way, Runnable go) {
        way.setOnAction(_ -> go.run());
        way.setVisible(true);
        way.setManaged(true);
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return Optional.of(model)
                .filter(BookingFormViewModel::isTouched)
                .map(form -> new UnsavedBooking(form, onClose));
    }

    @Override
    public void onLeave() {
        model.close();
    }

    public void focusFirst() {
        if (model.before().isPresent()) {
            startTime.requestFocus();
            startTime.selectAll();
        } else {
            supported.field().requestFocus();
        }
    }
}
