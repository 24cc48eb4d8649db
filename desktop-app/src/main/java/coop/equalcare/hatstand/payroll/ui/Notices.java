package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Findings as the house shows them: a mark, and a sentence that says what to do. */
public final class Notices {

    private Notices() {}

    public static List<Node> of(List<Finding> findings, PayWords words) {
        return findings.stream().map(finding -> of(finding, words)).toList();
    }

    private static Node of(Finding finding, PayWords words) {
        return switch (finding.severity()) {
            case BLOCK -> notice("block", "fth-alert-octagon", words.of(finding));
            case WARN -> notice("warn", "fth-alert-triangle", words.of(finding));
            case NOTE -> notice("note", "fth-info", words.of(finding));
        };
    }

    public static HBox notice(String style, String icon, String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var notice = new HBox(new FontIcon(icon), label);
        notice.getStyleClass().addAll("notice", style);
        return notice;
    }

    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
