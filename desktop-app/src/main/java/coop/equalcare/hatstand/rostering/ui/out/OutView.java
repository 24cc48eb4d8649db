package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.FolderField;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.WrittenFile;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A sheet beside the board: what is printed or saved, how it will look, and where it goes. */
public final class OutView extends VBox {

    /** Fields beside each other share their line equally. */
    private static final double FIELD = 160;

    private final OutViewModel model;
    private final Texts texts;
    private final Runnable onClose;

    private final ComboBox<OutKind> kind = new ComboBox<>();
    private final ComboBox<OutViewModel.Somebody> person = new ComboBox<>();
    private final DateField day = new DateField();
    private final CheckBox large = new CheckBox();
    private final Label about = new Label();
    private final Preview preview;
    private final VBox said = new VBox();
    private final VBox result = new VBox();
    private final Button print = new Button();
    private final Button save = new Button();
    private final Button close = new Button();
    private final VBox whose;
    private final VBox which;

    public OutView(OutViewModel model, Texts texts, Runnable onClose) {
        this.model = model;
        this.texts = texts;
        this.onClose = onClose;
        this.preview = new Preview(texts);
        this.whose = field("person", person);
        this.which = field("day", day);
        layOut();
        bind();
    }

    private VBox field(String name, Control control) {
        control.setId("out-" + name);
        control.setMaxWidth(Double.MAX_VALUE);
        var label = new Label(texts.get("rostering.out." + name));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        // Not as wide as the longest name that can be chosen.
        field.setMinWidth(0);
        field.setPrefWidth(FIELD);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void layOut() {
        getStyleClass().addAll("sheet", "out");
        setId("out");
        var title = new Label(texts.get("rostering.out.title"));
        title.getStyleClass().add("section-title");
        kind.getItems().setAll(OutKind.values());
        kind.setConverter(Choices.words(texts));
        person.getItems().setAll(model.people());
        person.setConverter(Choices.shown(OutViewModel.Somebody::name));
        day.getEditor().setAccessibleText(texts.get("rostering.out.day"));
        large.setId("out-large");
        large.setText(texts.get("rostering.out.large"));
        about.setId("out-about");
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var first = new HBox(field("kind", kind), whose, which);
        first.getStyleClass().add("out-line");
        var folder = new FolderField("out-folder", model.folderProperty(), texts, model::save);
        said.getStyleClass().add("notices");
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        result.getStyleClass().add("notices");
        result.managedProperty().bind(Bindings.isNotEmpty(result.getChildren()));
        var body = new VBox(title, first, about, large, folder, said, result, preview);
        body.getStyleClass().add("out-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        print.setId("out-print");
        print.setText(texts.get("rostering.out.print"));
        print.setGraphic(new FontIcon("fth-printer"));
        save.setId("out-save");
        save.setGraphic(new FontIcon("fth-download"));
        save.getStyleClass().add("accent");
        close.setId("out-close");
        close.setText(texts.get("rostering.out.close"));
        close.setCancelButton(true);
        var buttons = new HBox(save, print, close);
        buttons.getStyleClass().add("out-buttons");
        getChildren().addAll(scroll, buttons);
    }

    private void bind() {
        kind.valueProperty().bindBidirectional(model.kindProperty());
        person.valueProperty().bindBidirectional(model.personProperty());
        day.setValue(model.dayProperty().get());
        // Somebody who has wiped the date is about to type another.
        day.valueProperty()
                .subscribe(
                        chosen -> Optional.ofNullable(chosen).ifPresent(model.dayProperty()::set));
        large.selectedProperty().bindBidirectional(model.largeProperty());
        model.kindProperty().subscribe(this::ask);
        model.pagesProperty().subscribe(preview::show);
        model.saidProperty().subscribe(this::say);
        model.writtenProperty().subscribe(this::show);
        save.disableProperty().bind(model.writingProperty());
        print.disableProperty().bind(model.pagesProperty().map(List::isEmpty));
        save.setOnAction(_ -> model.save());
        print.setOnAction(
                _ ->
                        Printing.print(model.pagesProperty().get(), getScene().getWindow())
                                .ifPresent(model::say));
        close.setOnAction(_ -> onClose.run());
    }

    /** Only what matters for this kind is asked. */
    private void ask(OutKind chosen) {
        show(whose, chosen.isOfOnePerson());
        show(which, chosen == OutKind.DAY);
        show(large, chosen.isOnPaper());
        show(print, chosen.isOnPaper());
        about.setText(texts.get("rostering.out.about." + chosen.name()));
        save.setText(
                texts.get(
                        switch (chosen) {
                            case CALENDAR -> "rostering.out.save.calendar";
                            case TABLE -> "rostering.out.save.table";
                            case PERSON_WEEK, DAY, WEEK, HAND_OVER -> "rostering.out.save.pdf";
                        }));
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void say(List<Finding> reasons) {
        said.getChildren()
                .setAll(
                        reasons.stream()
                                .map(it -> new Notice(it.severity(), texts.of(it)))
                                .toList());
    }

    private void show(Optional<Path> file) {
        result.getChildren()
                .setAll(
                        file.stream()
                                .map(
                                        it ->
                                                new WrittenFile(
                                                        "out-file",
                                                        texts.get("rostering.out.file"),
                                                        it,
                                                        texts))
                                .toList());
    }

    public void focusFirst() {
        kind.requestFocus();
    }
}
