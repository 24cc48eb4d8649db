package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.javafx.FontIcon;

/** Ten codes for the day on which the telephone is gone. They are never shown again. */
final class RecoveryCodesPane extends Prompt {

    private final RecoveryCodesViewModel model;
    private final String whose;

    /**
     * @param whose the person and the co-op, for the sheet of paper
     */
    RecoveryCodesPane(RecoveryCodesViewModel model, String whose, Texts texts) {
        super(texts);
        this.model = model;
        this.whose = whose;
        getStyleClass().add("wide");
        title("identity.codes.title");
        say("identity.codes.why");
        getChildren().addAll(codes(), keeping(), said());
        var have = new CheckBox(texts.get("identity.codes.have"));
        have.setId("codes-have");
        have.setWrapText(true);
        getChildren().add(have);
        var go =
                main("identity.codes.go", "codes-go", new FontIcon("fth-arrow-right"), model::kept);
        go.disableProperty().bind(have.selectedProperty().not());
    }

    private Node codes() {
        var all = new TilePane();
        all.getStyleClass().add("codes");
        all.setPrefColumns(2);
        model.codes()
                .forEach(
                        code -> {
                            var label = new Label(code);
                            label.getStyleClass().add("letters");
                            all.getChildren().add(label);
                        });
        all.setId("recovery-codes");
        all.setAccessibleText(String.join(", ", model.codes()));
        all.setFocusTraversable(true);
        all.getStyleClass().add(FIRST);
        return all;
    }

    private Node keeping() {
        var save = new Button(texts().get("identity.codes.save"), new FontIcon("fth-download"));
        save.setId("codes-save");
        save.setOnAction(_ -> save());
        var print = new Button(texts().get("identity.codes.print"), new FontIcon("fth-printer"));
        print.setId("codes-print");
        print.setOnAction(_ -> print());
        var row = new HBox(print, save);
        row.getStyleClass().add("keeping");
        return row;
    }

    private Node said() {
        var said = new VBox();
        model.saidProperty()
                .subscribe(
                        findings ->
                                said.getChildren()
                                        .setAll(
                                                findings.stream()
                                                        .map(
                                                                it ->
                                                                        new Notice(
                                                                                it.severity(),
                                                                                texts().of(it)))
                                                        .toList()));
        return said;
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(texts().get("identity.codes.save"));
        chooser.setInitialFileName(texts().get("identity.codes.file"));
        var chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.save(chosen.toPath(), sheet());
        }
    }

    private void print() {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            model.say(Finding.warn("identity.codes.no_printer"));
        } else if (job.showPrintDialog(getScene().getWindow())
                && job.printPage(new Text(sheet()))) {
            job.endJob();
            model.say(Finding.note("identity.codes.printed"));
        }
    }

    private String sheet() {
        return texts().get("identity.codes.sheet", whose, String.join("\n", model.codes()));
    }
}
