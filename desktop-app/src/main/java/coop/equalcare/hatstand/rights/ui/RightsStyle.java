package coop.equalcare.hatstand.rights.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Objects;

/** What the cards about a person's rights look like. */
final class RightsStyle {

    static final String SHEET =
            Objects.requireNonNull(
                            RightsStyle.class.getResource(
                                    "/coop/equalcare/hatstand/rights/rights.css"))
                    .toExternalForm();

    private RightsStyle() {}

    /** Sentences, over as many lines as they need. */
    static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
