package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.week.BoardNews;
import coop.equalcare.hatstand.rostering.ui.week.Notice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Optional;

/** One thing that the board has to say; it stays until it is dismissed. */
final class NoticeBar extends HBox {

    private final BoardNews news;
    private final FontIcon icon = new FontIcon("fth-info");
    private final Label text = new Label();
    private final Button dismiss = new Button(null, new FontIcon("fth-x"));

    NoticeBar(BoardNews news, Texts texts) {
        this.news = news;
        layOut(texts);
        bind();
    }

    private void layOut(Texts texts) {
        getStyleClass().add("notice");
        text.setId("board-notice");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        dismiss.setId("board-notice-dismiss");
        dismiss.getStyleClass().addAll("button-icon", "flat");
        dismiss.setAccessibleText(texts.get("rostering.board.notice.dismiss"));
        getChildren().addAll(icon, text, dismiss);
    }

    private void bind() {
        dismiss.setOnAction(_ -> news.dismiss());
        managedProperty().bind(visibleProperty());
        news.noticeProperty().subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        notice.ifPresent(
                said -> {
                    text.setText(said.text());
                    getStyleClass().removeAll("note", "warn", "block");
                    getStyleClass().add(said.tone().name().toLowerCase(Locale.ROOT));
                    icon.setIconLiteral(
                            switch (said.tone()) {
                                case NOTE -> "fth-info";
                                case WARN -> "fth-alert-triangle";
                                case BLOCK -> "fth-x-circle";
                            });
                });
    }
}
