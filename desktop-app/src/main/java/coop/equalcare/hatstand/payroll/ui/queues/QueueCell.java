package coop.equalcare.hatstand.payroll.ui.queues;

import coop.equalcare.hatstand.payroll.domain.queue.FinanceQueue;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One queue in the list: how many wait, since when, and what depends on it. */
final class QueueCell extends ListCell<FinanceQueue> {

    private final QueueWords words;
    private final FontIcon mark = new FontIcon();
    private final Label title = new Label();
    private final Label summary = new Label();
    private final Label count = new Label();
    private final Label stake = new Label();
    private final HBox row;

    QueueCell(QueueWords words) {
        this.words = words;
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().addAll("muted", "small");
        count.getStyleClass().add("pill");
        count.setMinWidth(Region.USE_PREF_SIZE);
        stake.getStyleClass().add("small");
        stake.setMinWidth(Region.USE_PREF_SIZE);
        var left = new VBox(title, summary);
        left.getStyleClass().add("queue-cell-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(count, stake);
        right.getStyleClass().add("queue-cell-right");
        row = new HBox(mark, left, right);
        row.getStyleClass().add("queue-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FinanceQueue queue, boolean empty) {
        super.updateItem(queue, empty);
        if (empty || queue == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(words.title(queue.kind()));
        summary.setText(words.summary(queue));
        count.setText(Integer.toString(queue.items().size()));
        count.setVisible(!queue.isClear());
        stake.setText(words.stake(queue));
        mark.setIconLiteral(queue.isClear() ? "fth-check" : icon(queue));
        row.getStyleClass().remove("clear");
        if (queue.isClear()) {
            row.getStyleClass().add("clear");
        }
        setGraphic(row);
        setAccessibleText(
                words.get(
                        "payroll.queues.accessible",
                        title.getText(),
                        queue.items().size(),
                        summary.getText(),
                        stake.getText()));
    }

    private static String icon(FinanceQueue queue) {
        return switch (queue.kind()) {
            case UNCONFIRMED -> "fth-clock";
            case QUERIED -> "fth-help-circle";
            case WITHOUT_RATE -> "fth-sliders";
            case UNPAID -> "fth-credit-card";
            case NOT_IN_BOOK, ONLY_IN_BOOK -> "fth-alert-triangle";
        };
    }
}
