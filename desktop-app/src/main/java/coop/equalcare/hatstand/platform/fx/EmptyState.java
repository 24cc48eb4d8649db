package coop.equalcare.hatstand.platform.fx;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/** Where there is nothing yet: why, and what to do about it. */
public final class EmptyState extends VBox {

    /**
     * @param icon an Ikonli literal
     * @param more what can be done from here
     */
    public EmptyState(String icon, String title, String advice, Node... more) {
        getStyleClass().add("empty-state");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getChildren().addAll(new FontIcon(icon), centred(heading), centred(muted(advice)));
        for (var node : more) {
            getChildren().add(node);
        }
    }

    /** Where the last of what was there is gone, the keys stand here, and it is read aloud. */
    public EmptyState takingKeys() {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.joining(". ")));
        return this;
    }

    private static Label muted(String advice) {
        var label = new Label(advice);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label centred(Label label) {
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(360);
        return label;
    }
}
