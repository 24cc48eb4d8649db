package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.paper.Mark;
import coop.equalcare.hatstand.platform.paper.Page;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.Collectors;

/** The pages as they will be printed, one at a time. */
final class Preview extends VBox {

    private static final double FACTOR = 0.62;

    private final Texts texts;
    private final StackPane sheet = new StackPane();
    private final Button previous = new Button(null, new FontIcon("fth-chevron-left"));
    private final Button next = new Button(null, new FontIcon("fth-chevron-right"));
    private final Label where = new Label();
    private final HBox turning = new HBox();
    private List<Page> pages = List.of();
    private int shown;

    Preview(Texts texts) {
        this.texts = texts;
        getStyleClass().add("paper-preview");
        sheet.setId("out-page");
        name(previous, "previous");
        name(next, "next");
        previous.setOnAction(_ -> turn(-1));
        next.setOnAction(_ -> turn(1));
        where.setId("out-where");
        turning.getChildren().setAll(previous, where, next);
        turning.getStyleClass().add("paper-turning");
        getChildren().addAll(turning, sheet);
    }

    private void name(Button button, String name) {
        button.setId("out-" + name);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(texts.get("rostering.out.page." + name));
    }

    void show(List<Page> made) {
        pages = made;
        shown = 0;
        draw();
    }

    private void turn(int by) {
        shown = Math.clamp(shown + by, 0, Math.max(0, pages.size() - 1));
        draw();
    }

    private void draw() {
        sheet.getChildren().clear();
        setVisible(!pages.isEmpty());
        setManaged(!pages.isEmpty());
        if (pages.isEmpty()) {
            return;
        }
        var page = pages.get(shown);
        sheet.getChildren().add(PagePicture.scaled(page, FACTOR));
        sheet.setAccessibleText(readAloud(page));
        where.setText(texts.get("rostering.out.page", shown + 1, pages.size()));
        // What is disabled loses the keys: they stay with what turns the other way.
        KeyFocus.keep(
                turning,
                () -> {
                    previous.setDisable(shown == 0);
                    next.setDisable(shown == pages.size() - 1);
                });
    }

    private static String readAloud(Page page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .map(Mark.Words::text)
                .collect(Collectors.joining(". "));
    }
}
