package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Notice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/**
 * What to look at before a run is approved: the gravest first, whole, and the others on request;
 * what can be mended has its button.
 */
final class AttentionView extends VBox {

    private static final int FIRST = 3;

    /** Nobody has to press for one alone. */
    private static final int WHOLE = 4;

    private final RunViewModel model;
    private final PayWords words;
    private final List<Finding> findings;
    private final int shown;

    private final VBox first = new VBox();
    private final VBox rest = new VBox();
    private final ScrollPane others = new ScrollPane(rest);
    private final Button more = new Button();

    AttentionView(RunViewModel model, PayWords words) {
        this.model = model;
        this.words = words;
        this.findings = model.opened().attention();
        this.shown = findings.size() > WHOLE ? FIRST : findings.size();
        layOut();
        more.setOnAction(_ -> unfold(!others.isVisible()));
        unfold(false);
    }

    private void layOut() {
        setId("payroll-attention");
        getStyleClass().add("attention");
        setMinHeight(USE_PREF_SIZE);
        var title = new Label(words.get("payroll.run.attention", findings.size()));
        title.getStyleClass().add("strong");
        more.setId("payroll-attention-more");
        more.getStyleClass().addAll("flat", "small");
        Notices.show(more, findings.size() > shown);
        var head = new HBox(title, more);
        head.getStyleClass().add("attention-head");
        for (int index = 0; index < findings.size(); index++) {
            (index < shown ? first : rest).getChildren().add(notice(index));
        }
        first.getStyleClass().add("notices");
        rest.getStyleClass().add("notices");
        others.setId("payroll-attention-rest");
        others.setFitToWidth(true);
        others.setAccessibleText(title.getText());
        others.getStyleClass().addAll("edge-to-edge", "attention-scroll");
        getChildren().setAll(head, first, others);
    }

    private Node notice(int index) {
        var finding = findings.get(index);
        var text = words.of(finding);
        return model.mending(finding)
                .map(lacking -> new Notice(finding.severity(), text, button(index, lacking)))
                .orElseGet(() -> new Notice(finding.severity(), text));
    }

    private Button button(int index, Mending lacking) {
        var mend = new Button(words.get(lacking.key()));
        mend.setId("payroll-attention-mend-" + index);
        mend.setOnAction(_ -> model.mend(lacking));
        return mend;
    }

    private void unfold(boolean all) {
        Notices.show(others, all);
        more.setText(
                all
                        ? words.get("payroll.run.attention_less")
                        : words.get("payroll.run.attention_rest", findings.size() - shown));
        more.setGraphic(new FontIcon(all ? "fth-chevron-up" : "fth-chevron-down"));
    }
}
