package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.away.AwayShape;
import coop.equalcare.hatstand.rostering.domain.away.Booked;
import coop.equalcare.hatstand.rostering.ui.form.PersonPicker;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One absence on a sheet beside the board: who, why, when, and the bookings that it hits. */
public final class AbsenceFormView extends VBox implements Leaving {

    private final AbsenceFormViewModel model;
    private final Texts texts;
    private final Runnable onClose;
    private final PersonPicker person;
    private final Label whose = new Label();
    private final ComboBox<AbsenceKind> kind = new ComboBox<>();
    private final ComboBox<AwayShape> shape = new ComboBox<>();
    private final CheckBox openEnded = new CheckBox();
    private final DateField first = new DateField();
    private final DateField last = new DateField();
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final Label title = new Label();
    private final VBox lastField;
    private final VBox findings = new VBox();
    private final HitList hits;
    private final Button save = new Button();
    private final Button close = new Button();
    private final Button takeBack = new Button();

    /**
     * @param onCover looks who could take a booking on
     * @param onGiveUp asks before what was typed is lost, and closes
     */
    public AbsenceFormView(
            AbsenceFormViewModel model,
            BoardWords words,
            Consumer<Booked> onCover,
            Runnable onClose,
            Runnable onGiveUp) {
        this.model = model;
        this.texts = words.texts();
        this.onClose = onClose;
        this.hits = new HitList(words, onCover, model::unassign);
        this.person =
                new PersonPicker(
                        "absence-person",
                        texts.get("rostering.absence.person"),
                        texts.get("rostering.absence.person.prompt"),
                        texts,
                        false);
        this.lastField = field("last", row(last, until), last);
        layOut();
        bind();
        close.setOnAction(_ -> onGiveUp.run());
    }

    private void layOut() {
        getStyleClass().addAll("sheet", "listing", "absence-form");
        setId("absence-form");
        title.getStyleClass().add("section-title");
        whose.setId("absence-whose");
        whose.getStyleClass().add("strong");
        kind.setId("absence-kind");
        kind.getItems().setAll(AbsenceKind.values());
        kind.setConverter(Choices.shown(model.sentences()::kind));
        shape.setId("absence-shape");
        shape.getItems().setAll(AwayShape.values());
        shape.setConverter(Choices.words(texts));
        openEnded.setId("absence-open-ended");
        openEnded.setText(texts.get("rostering.absence.open_ended"));
        prepare(first, from, "first");
        prepare(last, until, "last");
        findings.getStyleClass().add("notices");
        findings.setId("absence-findings");
        findings.managedProperty().bind(Bindings.isNotEmpty(findings.getChildren()));
        var why = new Label(texts.get("rostering.absence.kind.hint"));
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var body =
                new VBox(
                        title,
                        whose,
                        field("person", person, person.field()),
                        pair(field("kind", kind, kind), field("shape", shape, shape)),
                        why,
                        days(field("first", row(first, from), first), lastField),
                        openEnded,
                        findings,
                        hits);
        body.getStyleClass().add("sheet-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, buttons());
    }

    private HBox buttons() {
        save.setId("absence-save");
        save.setDefaultButton(true);
        close.setId("absence-close");
        close.setCancelButton(true);
        close.setText(texts.get("rostering.absence.close"));
        takeBack.setId("absence-take-back");
        takeBack.setText(texts.get("rostering.absence.take_back"));
        takeBack.getStyleClass().addAll("flat", "danger");
        takeBack.setOnAction(_ -> model.takeBack());
        save.setOnAction(_ -> model.save());
        var buttons = new HBox(save, close, takeBack);
        buttons.getStyleClass().add("fields");
        return buttons;
    }

    private VBox field(String name, Node control, Node labelled) {
        var label = new Label(texts.get("rostering.absence." + name));
        label.getStyleClass().add("field-name");
        label.setLabelFor(labelled);
        labelled.setAccessibleText(label.getText());
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private static HBox row(DateField day, TextField time) {
        var row = new HBox(day, time);
        row.getStyleClass().add("day-and-time");
        return row;
    }

    private static HBox pair(VBox one, VBox other) {
        var pair = new HBox(one, other);
        pair.getStyleClass().add("day-and-time");
        for (var field : List.of(one, other)) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return pair;
    }

    /** Side by side, or with their times one below the other. */
    private static FlowPane days(VBox one, VBox other) {
        var days = new FlowPane(one, other);
        days.getStyleClass().add("days");
        return days;
    }

    private void prepare(DateField day, TextField time, String name) {
        day.setId("absence-" + name);
        day.getEditor().setAccessibleText(texts.get("rostering.absence." + name));
        time.setId("absence-" + name + "-time");
        time.setAccessibleText(texts.get("rostering.absence." + name + ".time"));
        time.setPromptText(texts.get("rostering.form.time.prompt"));
        time.getStyleClass().add("time");
        time.setMinWidth(USE_PREF_SIZE);
    }

    private void bind() {
        var fields = model.fields();
        person.offer(model.people());
        person.show(person.find(fields.person.get()));
        person.chosenProperty()
                .subscribe(chosen -> fields.person.set(chosen.flatMap(it -> it.person())));
        kind.valueProperty().bindBidirectional(fields.kind);
        shape.valueProperty().bindBidirectional(fields.shape);
        openEnded.selectedProperty().bindBidirectional(fields.openEnded);
        first.valueProperty().bindBidirectional(fields.first);
        last.valueProperty().bindBidirectional(fields.last);
        from.textProperty().bindBidirectional(fields.from);
        until.textProperty().bindBidirectional(fields.until);
        fields.subscribe(this::fit);
        save.disableProperty().bind(model.savableProperty().not());
        model.keptProperty().subscribe(_ -> fit());
        model.seenProperty().subscribe(_ -> showSeen());
        model.savableProperty().subscribe(_ -> showSeen());
        model.refusalProperty().subscribe(_ -> showSeen());
        model.doneProperty()
                .subscribe(
                        done -> {
                            if (done) {
                                onClose.run();
                            }
                        });
    }

    /** Only what is asked for stands there. */
    private void fit() {
        var fields = model.fields();
        var isKept = model.keptProperty().get().isPresent();
        title.setText(
                texts.get(isKept ? "rostering.absence.title.change" : "rostering.absence.title"));
        save.setText(texts.get(isKept ? "rostering.absence.save" : "rostering.absence.record"));
        whose.setText(fields.person.get().map(model::nameOf).orElse(""));
        seen(whose, isKept);
        seen(person.getParent(), !isKept);
        seen(takeBack, isKept);
        seen(from, fields.shape.get() == AwayShape.TIMES);
        seen(until, fields.shape.get() == AwayShape.TIMES);
        seen(openEnded, !fields.isHalfDay());
        seen(lastField, !fields.isHalfDay() && !fields.openEnded.get());
    }

    private static void seen(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }

    private void showSeen() {
        var seen = model.seenProperty().get();
        findings.getChildren()
                .setAll(
                        Stream.concat(
                                        model.refusalProperty().get().stream(),
                                        seen.findings().stream())
                                .map(this::notice)
                                .toList());
        var stood = focused();
        seen(hits, seen.asked());
        hits.show(seen.hits(), model.isAsKept());
        stood.ifPresent(this::standOn);
    }

    private Notice notice(Finding finding) {
        return new Notice(finding.severity(), texts.of(finding));
    }

    /** Where the keys stand among the bookings; they are drawn anew with each answer. */
    private Optional<String> focused() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> hits.lookupAll("Button").contains(owner))
                .map(Node::getId);
    }

    private void standOn(String id) {
        applyCss();
        Optional.ofNullable(lookup("#" + id))
                .or(() -> Optional.ofNullable(hits.lookup("Button")))
                .orElse(close)
                .requestFocus();
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return Optional.of(model)
                .filter(AbsenceFormViewModel::isTouched)
                .map(form -> new UnsavedAbsence(form, onClose));
    }

    /** Whoever is named already is not asked for again. */
    public void focusFirst() {
        if (model.keptProperty().get().isPresent()) {
            first.requestFocus();
        } else if (model.fields().person.get().isPresent()) {
            kind.requestFocus();
        } else {
            person.field().requestFocus();
        }
    }

    @Override
    public void onLeave() {
        model.close();
    }
}
