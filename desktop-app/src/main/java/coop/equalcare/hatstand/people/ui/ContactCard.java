package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.Contact;
import coop.equalcare.hatstand.people.domain.ContactBy;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to reach somebody: each way with a button that copies it, the one they prefer marked. */
final class ContactCard extends Card {

    private final Texts texts;

    ContactCard(Contact contact, Texts texts) {
        super(texts.get("people.contact.title"));
        this.texts = texts;
        add(PersonField.EMAIL, "fth-mail", contact.email(), Set.of(ContactBy.EMAIL), contact);
        add(
                PersonField.PHONE,
                "fth-phone",
                contact.phone(),
                Set.of(ContactBy.PHONE, ContactBy.SMS),
                contact);
        add(PersonField.ADDRESS, "fth-home", address(contact), Set.of(ContactBy.LETTER), contact);
        if (getChildren().size() == 1) {
            getChildren().add(muted(texts.get("people.contact.none")));
        }
    }

    private static Optional<String> address(Contact contact) {
        return Optional.of(
                        Stream.concat(
                                        contact.address().stream(),
                                        contact.postcode().stream().map(Postcode::text))
                                .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private void add(
            PersonField field,
            String icon,
            Optional<String> value,
            Set<ContactBy> ways,
            Contact contact) {
        value.ifPresent(
                text -> {
                    var shown = value(field, text);
                    if (ways.contains(contact.preferred())) {
                        shown.getChildren().add(preferred(contact.preferred()));
                    }
                    getChildren().add(row(field, icon, shown, text));
                });
    }

    private static VBox value(PersonField field, String text) {
        var label = new Label(text);
        label.setId("contact-" + field.name().toLowerCase(Locale.ROOT));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        var value = new VBox(label);
        value.getStyleClass().add("value");
        return value;
    }

    private HBox row(PersonField field, String icon, VBox value, String text) {
        var name = new Label(texts.name(field));
        name.getStyleClass().addAll("muted", "row-name");
        var row = new HBox(new FontIcon(icon), name, value, space(), copy(field, text));
        row.getStyleClass().add("row");
        return row;
    }

    private Node preferred(ContactBy way) {
        var pill = new Label(texts.get("people.contact.preferred." + way.name()));
        pill.getStyleClass().addAll("pill", "success");
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    private Button copy(PersonField field, String text) {
        var copy = new Button(null, new FontIcon("fth-copy"));
        var what = texts.get("people.contact.copy", field);
        copy.setId("copy-" + field.name().toLowerCase(Locale.ROOT));
        copy.getStyleClass().add("flat");
        copy.setAccessibleText(what);
        copy.setTooltip(new Tooltip(what));
        copy.setOnAction(
                _ -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    copy.setGraphic(new FontIcon("fth-check"));
                    copy.setAccessibleText(texts.get("people.contact.copied", field));
                });
        return copy;
    }
}
