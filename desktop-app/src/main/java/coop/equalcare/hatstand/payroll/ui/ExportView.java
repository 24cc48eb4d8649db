package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;
import coop.equalcare.hatstand.platform.fx.FolderField;
import coop.equalcare.hatstand.platform.fx.WrittenFile;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which program, which folder; then what was written, and the numbers to compare. */
final class ExportView extends VBox {

    private final ExportViewModel model;
    private final PayWords words;

    private final ToggleGroup formats = new ToggleGroup();
    private final Button write = new Button();
    private final VBox said = new VBox();
    private final VBox result = new VBox();

    ExportView(ExportViewModel model, PayWords words) {
        this.model = model;
        this.words = words;
        layOut();
        bind();
    }

    private void layOut() {
        setId("payroll-export-form");
        getStyleClass().add("export");
        var which = new VBox();
        which.getStyleClass().add("formats");
        for (var format : ExportPayRun.Format.values()) {
            which.getChildren().add(choice(format));
        }
        write.setId("payroll-write");
        write.setText(words.get("payroll.export.write"));
        write.setGraphic(new FontIcon("fth-download"));
        write.getStyleClass().add("accent");
        said.setId("payroll-export-said");
        said.getStyleClass().add("notices");
        result.setId("payroll-export-result");
        result.getStyleClass().add("notices");
        var folder =
                new FolderField(
                        "payroll-folder", model.folderProperty(), words.texts(), model::export);
        getChildren().setAll(which, folder, write, said, result);
    }

    private Node choice(ExportPayRun.Format format) {
        var choice = new RadioButton(words.name(format));
        choice.setId("payroll-format-" + format.name());
        choice.setToggleGroup(formats);
        choice.setUserData(format);
        choice.setSelected(format == model.formatProperty().get());
        choice.setOnAction(_ -> model.formatProperty().set(format));
        return choice;
    }

    private void bind() {
        write.setOnAction(_ -> model.export());
        write.disableProperty().bind(model.writingProperty());
        model.saidProperty().subscribe(this::showSaid);
        model.exportedProperty().subscribe(this::showExported);
    }

    private void showSaid(List<Finding> findings) {
        Notices.show(said, !findings.isEmpty());
        said.getChildren().setAll(Notices.of(findings, words));
    }

    private void showExported(Optional<ExportPayRun.Exported> exported) {
        Notices.show(result, exported.isPresent());
        var parts = new ArrayList<Node>();
        exported.ifPresent(
                files -> {
                    parts.add(
                            Notices.notice(
                                    "done",
                                    "fth-check-circle",
                                    words.get(
                                            "payroll.export.done",
                                            files.people(),
                                            words.hours(files.minutes()),
                                            files.total())));
                    parts.add(file("payroll.export.file", "payroll-file", files.file()));
                    parts.add(file("payroll.export.control", "payroll-control", files.control()));
                });
        result.getChildren().setAll(parts);
    }

    private Node file(String key, String id, Path file) {
        return new WrittenFile(id, words.get(key), file, words.texts());
    }
}
