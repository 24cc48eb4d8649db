package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.PeopleSheet;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.usecase.ExportPeople;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.platform.fx.FolderField;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.WrittenFile;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who would be in the file, where it goes, and what was written. */
final class PeopleExportView extends VBox {

    private final PeopleExportViewModel model;
    private final Texts texts;
    private final Runnable close;

    private final Label who = Card.muted("");
    private final Button write = new Button();
    private final Button back = new Button();
    private final VBox said = new VBox();
    private final VBox result = new VBox();

    PeopleExportView(PeopleExportViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        layOut();
        bind();
    }

    private void layOut() {
        setId("people-export-form");
        getStyleClass().addAll("content", "export");
        var title = new Label(texts.get("people.export.title"));
        title.getStyleClass().add("page-title");
        who.setId("people-export-who");
        write.setId("people-export-write");
        write.setText(texts.get("people.export.write"));
        write.setGraphic(new FontIcon("fth-download"));
        write.getStyleClass().add("accent");
        back.setId("people-export-close");
        back.setText(texts.get("people.export.close"));
        var buttons = new HBox(write, back);
        buttons.getStyleClass().add("field-line");
        said.getStyleClass().add("notices");
        result.setId("people-export-result");
        result.getStyleClass().add("notices");
        var card = new Card(texts.get("people.export.where"));
        card.getChildren()
                .addAll(
                        new FolderField(
                                "people-export-folder",
                                model.folderProperty(),
                                texts,
                                this::export),
                        buttons);
        card.getStyleClass().add("export-card");
        getChildren().setAll(title, who, card, said, result);
    }

    private void bind() {
        who.textProperty().bind(model.listedProperty().map(this::who));
        write.setOnAction(_ -> export());
        write.disableProperty().bind(model.writingProperty());
        back.setOnAction(_ -> close.run());
        model.saidProperty().subscribe(this::say);
        model.exportedProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private String who(FindPeople.Found listed) {
        var number = listed.lines().size();
        if (listed.more()) {
            return texts.get("people.export.who_more", number);
        }
        return texts.get(
                model.isNarrow() ? "people.export.who_narrow" : "people.export.who",
                texts.get("people.list.count", number));
    }

    private void export() {
        model.export(words());
    }

    private PeopleSheet.Words words() {
        var header =
                Stream.of("name", "known_as", "hats", "postcode", "first_end", "checks")
                        .map(part -> texts.get("people.export.column." + part))
                        .toList();
        return new PeopleSheet.Words(
                header,
                (Hat hat) -> texts.name(hat),
                (Skill.State state) -> texts.name(state),
                texts.get("people.export.demo"));
    }

    private void say(List<Finding> reasons) {
        said.getChildren()
                .setAll(
                        reasons.stream()
                                .map(it -> new Notice(it.severity(), texts.of(it)))
                                .toList());
    }

    private void show(Optional<ExportPeople.Exported> exported) {
        var parts = new ArrayList<Node>();
        exported.ifPresent(
                written -> {
                    parts.add(
                            new Notice(
                                    Finding.Severity.NOTE,
                                    texts.get("people.export.done", written.people())));
                    parts.add(
                            new WrittenFile(
                                    "people-export-file",
                                    texts.get("people.export.file"),
                                    written.file(),
                                    texts));
                });
        result.getChildren().setAll(parts);
    }

    private void byKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }
}
