package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which program, which folder; then what was written, and the numbers to compare. */
final class ExportView extends VBox {

    private final ExportViewModel model;
    private final PayWords words;

    private final ToggleGroup formats = new ToggleGroup();
    private final TextField folder = new TextField();
    private final Button choose = new Button();
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
        var label = new Label(words.get("payroll.export.folder"));
        label.getStyleClass().add("strong");
        label.setLabelFor(folder);
        folder.setId("payroll-folder");
        folder.setAccessibleText(words.get("payroll.export.folder"));
        folder.setPromptText(words.get("payroll.export.folder_prompt"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        choose.setId("payroll-choose-folder");
        choose.setText(words.get("payroll.export.choose"));
        choose.setGraphic(new FontIcon("fth-folder"));
        var where = new HBox(folder, choose);
        where.getStyleClass().add("buttons");
        write.setId("payroll-write");
        write.setText(words.get("payroll.export.write"));
        write.setGraphic(new FontIcon("fth-download"));
        write.getStyleClass().add("accent");
        said.setId("payroll-export-said");
        said.getStyleClass().add("notices");
        result.setId("payroll-export-result");
        result.getStyleClass().add("notices");
        getChildren().setAll(which, label, where, write, said, result);
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
        folder.textProperty().bindBidirectional(model.folderProperty());
        choose.setOnAction(_ -> choose());
        write.setOnAction(_ -> model.export());
        folder.setOnAction(_ -> model.export());
        model.saidProperty().subscribe(this::showSaid);
        model.exportedProperty().subscribe(this::showExported);
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.get("payroll.export.folder"));
        var now = folder.getText();
        if (!now.isBlank() && Files.isDirectory(Path.of(now))) {
            chooser.setInitialDirectory(Path.of(now).toFile());
        }
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .ifPresent(chosen -> folder.setText(chosen.getPath()));
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
        var name = new Label(words.get(key));
        name.getStyleClass().addAll("muted", "small");
        var path = new TextField(file.toString());
        path.setId(id);
        path.setEditable(false);
        path.setAccessibleText(words.get(key));
        name.setLabelFor(path);
        HBox.setHgrow(path, Priority.ALWAYS);
        var copy = new Button(words.get("payroll.export.copy"), new FontIcon("fth-copy"));
        copy.setId(id + "-copy");
        copy.setAccessibleText(words.get("payroll.export.copy_of", words.get(key)));
        copy.setOnAction(_ -> copy(file));
        var line = new HBox(path, copy);
        line.getStyleClass().add("buttons");
        var field = new VBox(name, line);
        field.getStyleClass().add("field");
        return field;
    }

    private static void copy(Path file) {
        var content = new ClipboardContent();
        content.putString(file.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
