package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Optional;

/** A field with its name above and, below, what there is to say about what was typed. */
final class FieldBox extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Control control;
    private final Texts texts;
    private final String name;
    private final Label message = new Label();

    FieldBox(
            PersonField field,
            Control control,
            ObservableValue<Optional<Finding>> finding,
            Texts texts) {
        this.control = control;
        this.texts = texts;
        this.name = texts.name(field);
        var id = "form-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        getStyleClass().add("field");
        control.setId(id);
        control.setMaxWidth(Double.MAX_VALUE);
        message.setId(id + "-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.getStyleClass().addAll("small", "message");
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        getChildren().setAll(label, control, message);
        finding.subscribe(this::say);
    }

    private void say(Optional<Finding> finding) {
        var words = finding.map(texts::of).orElse("");
        message.setText(words);
        message.setManaged(finding.isPresent());
        message.setVisible(finding.isPresent());
        message.getStyleClass().removeAll("block", "warn", "note");
        finding.ifPresent(this::mark);
        control.pseudoClassStateChanged(
                ERROR, finding.filter(it -> it.severity() == Finding.Severity.BLOCK).isPresent());
        control.pseudoClassStateChanged(
                WARNING, finding.filter(it -> it.severity() == Finding.Severity.WARN).isPresent());
        control.setAccessibleText(
                words.isEmpty() ? name : texts.get("people.form.said", name, words));
    }

    private void mark(Finding finding) {
        switch (finding.severity()) {
            case BLOCK -> mark("block", "fth-alert-octagon");
            case WARN -> mark("warn", "fth-alert-triangle");
            case NOTE -> mark("note", "fth-info");
        }
    }

    private void mark(String style, String icon) {
        message.getStyleClass().add(style);
        message.setGraphic(new FontIcon(icon));
    }
}
