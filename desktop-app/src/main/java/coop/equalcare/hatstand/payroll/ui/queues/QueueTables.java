package coop.equalcare.hatstand.payroll.ui.queues;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.payroll.domain.queue.QueueItem;
import coop.equalcare.hatstand.platform.fx.tables.Shown;
import coop.equalcare.hatstand.platform.fx.tables.Tables;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The two tables in which queues are shown: care, and amounts of pay runs. */
final class QueueTables {

    private final QueueWords words;
    private final Consumer<QueueItem> open;
    final TableView<QueueItem> care = new TableView<>();
    final TableView<QueueItem> runs = new TableView<>();

    QueueTables(QueueWords words, Tables tables, Consumer<QueueItem> open) {
        this.words = words;
        this.open = open;
        care.setId("queues-care");
        runs.setId("queues-runs");
        layOutCare();
        layOutRuns();
        finish(care, tables);
        finish(runs, tables);
    }

    private void layOutCare() {
        text(care, "who", 160, QueueItem::name);
        text(care, "with", 160, item -> careOf(item).supported());
        text(care, "what", 104, item -> words.texts().name(careOf(item).kind()));
        column(care, "began", 168, item -> new Shown<>(item.since(), words.began(item)));
        figure(
                care,
                "waits",
                88,
                item -> new Shown<>(words.daysWaiting(item), words.waiting(item)));
        figure(care, "hours", 88, item -> new Shown<>(item.minutes(), words.hours(item.minutes())));
        figure(
                care,
                "money",
                96,
                item -> new Shown<>(item.money().orElse(Money.ZERO), words.money(item.money())));
    }

    private void layOutRuns() {
        text(runs, "who", 200, QueueItem::name);
        column(
                runs,
                "run",
                120,
                item -> new Shown<>(runOf(item).number().orElse(0), words.run(runOf(item))));
        column(runs, "approved", 144, item -> new Shown<>(item.since(), words.day(item)));
        money("in_pay", QueueItem.Subject.Run::inPay);
        money("in_book", QueueItem.Subject.Run::inBook);
        money("difference", run -> run.inPay().minus(run.inBook()));
    }

    private void money(String id, Function<QueueItem.Subject.Run, Money> amount) {
        figure(
                runs,
                id,
                104,
                item -> {
                    var money = amount.apply(runOf(item));
                    return new Shown<>(money, words.money(money));
                });
    }

    private static QueueItem.Subject.Care careOf(QueueItem item) {
        return (QueueItem.Subject.Care) item.subject();
    }

    private static QueueItem.Subject.Run runOf(QueueItem item) {
        return (QueueItem.Subject.Run) item.subject();
    }

    private void text(
            TableView<QueueItem> table, String id, double width, Function<QueueItem, String> cell) {
        column(table, id, width, item -> Shown.text(cell.apply(item)));
    }

    private <V extends Comparable<? super V>> void column(
            TableView<QueueItem> table,
            String id,
            double width,
            Function<QueueItem, Shown<V>> cell) {
        table.getColumns().add(Tables.column(id, words.head(id), width, cell));
    }

    private <V extends Comparable<? super V>> void figure(
            TableView<QueueItem> table,
            String id,
            double width,
            Function<QueueItem, Shown<V>> cell) {
        column(table, id, width, cell);
        table.getColumns().getLast().getStyleClass().add("figure");
    }

    private void finish(TableView<QueueItem> table, Tables tables) {
        table.setAccessibleText(words.get("payroll.queues.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        VBox.setVgrow(table, Priority.ALWAYS);
        tables.keep(table);
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openChosen(table);
                        event.consume();
                    }
                });
        table.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        openChosen(table);
                    }
                });
    }

    void openChosen(TableView<QueueItem> table) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(open);
    }
}
