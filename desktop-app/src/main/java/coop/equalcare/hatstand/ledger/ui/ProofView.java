package coop.equalcare.hatstand.ledger.ui;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The buttons that prove the book and write a checkpoint. */
final class ProofView extends HBox {

    private final ProofViewModel model;
    private final BookWords words;
    private final Consumer<Consumer<Path>> intoFolder;

    private final SplitMenuButton verify = new SplitMenuButton();
    private final MenuItem against = new MenuItem();
    private final MenuItem since = new MenuItem();
    private final Button checkpoint = new Button();

    /**
     * @param intoFolder asks for a folder, and goes on with it
     */
    ProofView(ProofViewModel model, BookWords words, Consumer<Consumer<Path>> intoFolder) {
        this.model = model;
        this.words = words;
        this.intoFolder = intoFolder;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("proof");
        verify.setId("book-verify");
        verify.setText(words.text("ledger.book.verify"));
        // A split button tells a screen reader nothing of its own.
        verify.setAccessibleText(verify.getText());
        verify.setGraphic(new FontIcon("fth-shield"));
        verify.setMinWidth(USE_PREF_SIZE);
        against.setId("book-verify-against");
        against.setText(words.text("ledger.book.verify_against"));
        since.setId("book-verify-since");
        since.setText(words.text("ledger.book.verify_since"));
        verify.getItems().setAll(against, since);
        checkpoint.setId("book-checkpoint");
        checkpoint.setText(words.text("ledger.book.checkpoint"));
        checkpoint.setGraphic(new FontIcon("fth-flag"));
        checkpoint.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(verify, checkpoint);
    }

    private void bind() {
        verify.setOnAction(_ -> model.verify());
        against.setOnAction(_ -> file().ifPresent(model::verifyAgainst));
        since.setOnAction(_ -> model.verifySince());
        checkpoint.setOnAction(_ -> intoFolder.accept(model::makeCheckpoint));
    }

    private Optional<Path> file() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("ledger.book.verify_against"));
        return Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(file -> file.toPath());
    }
}
