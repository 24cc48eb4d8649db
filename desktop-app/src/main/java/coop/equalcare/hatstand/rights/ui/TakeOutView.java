package coop.equalcare.hatstand.rights.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.FolderField;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.WrittenFile;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rights.domain.RecordFile;
import coop.equalcare.hatstand.rights.usecase.TakeOutRecord;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person gets who asks for all that is kept about them, and where it goes. */
public final class TakeOutView extends VBox {

    private final TakeOutViewModel model;
    private final Texts texts;

    private final Button write = new Button();
    private final VBox said = new VBox();
    private final VBox result = new VBox();

    public TakeOutView(TakeOutViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    /** The forms in which they get it. */
    public static List<RecordFile> forms(Texts texts) {
        return RecordPaper.both(texts);
    }

    private void layOut() {
        setId("take-out");
        getStyleClass().addAll("card", "rights-card");
        getStylesheets().add(RightsStyle.SHEET);
        var title = new Label(texts.get("rights.take_out.heading"));
        title.getStyleClass().add("section-title");
        write.setId("take-out-write");
        write.setText(texts.get("rights.take_out.write"));
        write.setGraphic(new FontIcon("fth-download"));
        write.getStyleClass().add("accent");
        write.setMinWidth(USE_PREF_SIZE);
        said.getStyleClass().add("notices");
        result.setId("take-out-result");
        result.getStyleClass().add("notices");
        getChildren()
                .setAll(
                        title,
                        RightsStyle.words(
                                texts.get(
                                        model.isOwn()
                                                ? "rights.take_out.what_own"
                                                : "rights.take_out.what")),
                        point("fth-file-text", "rights.take_out.forms"),
                        point("fth-users", "rights.take_out.others"),
                        point("fth-eye", "rights.take_out.kept"),
                        new FolderField(
                                "take-out-folder", model.folderProperty(), texts, model::takeOut),
                        new HBox(write),
                        said,
                        result);
    }

    private Node point(String icon, String key) {
        var line = new HBox(new FontIcon(icon), RightsStyle.words(texts.get(key)));
        line.getStyleClass().add("point");
        return line;
    }

    private void bind() {
        write.setOnAction(_ -> model.takeOut());
        write.disableProperty().bind(model.writingProperty());
        model.saidProperty().subscribe(this::say);
        model.takenProperty().subscribe(this::show);
    }

    private void say(List<Finding> reasons) {
        said.getChildren()
                .setAll(
                        reasons.stream()
                                .map(it -> new Notice(it.severity(), texts.of(it)))
                                .toList());
    }

    private void show(Optional<TakeOutRecord.TakenOut> taken) {
        var parts = new ArrayList<Node>();
        taken.ifPresent(
                written -> {
                    parts.add(
                            new Notice(
                                    Finding.Severity.NOTE,
                                    texts.get("rights.take_out.done", written.things())));
                    parts.add(
                            new WrittenFile(
                                    "take-out-pdf",
                                    texts.get("rights.take_out.pdf"),
                                    written.files().getFirst(),
                                    texts));
                    parts.add(
                            new WrittenFile(
                                    "take-out-json",
                                    texts.get("rights.take_out.json"),
                                    written.files().getLast(),
                                    texts));
                });
        result.getChildren().setAll(parts);
    }
}
