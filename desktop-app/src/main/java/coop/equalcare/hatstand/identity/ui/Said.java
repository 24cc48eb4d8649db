package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

import java.util.List;

/** What there is to say at the moment, one notice for each finding; no room where there is none. */
public final class Said extends VBox {

    public Said(ObservableValue<List<Finding>> findings, Texts texts) {
        getStyleClass().add("said");
        findings.subscribe(
                said -> {
                    getChildren()
                            .setAll(
                                    said.stream()
                                            .map(it -> new Notice(it.severity(), texts.of(it)))
                                            .toList());
                    setManaged(!said.isEmpty());
                });
    }
}
