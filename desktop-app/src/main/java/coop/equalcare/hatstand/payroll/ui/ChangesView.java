package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.payroll.domain.PayDifference;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRun;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

import java.util.function.Function;

/** Whose pay is not what it was in the last run, the largest change first. */
final class ChangesView extends StackPane {

    private final OpenPayRun.Opened opened;
    private final PayWords words;

    private final TableView<PayDifference> table = new TableView<>();

    ChangesView(OpenPayRun.Opened opened, PayWords words) {
        this.opened = opened;
        this.words = words;
        layOut();
    }

    private void layOut() {
        getStyleClass().add("changes");
        table.setId("payroll-changes");
        table.setAccessibleText(words.get("payroll.changes.name"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("payroll.changes.person", "", this::nameOf));
        table.getColumns()
                .add(column("payroll.changes.before", "figure", one -> words.money(one.before())));
        table.getColumns()
                .add(column("payroll.changes.now", "figure", one -> words.money(one.now())));
        table.getColumns()
                .add(column("payroll.changes.change", "figure", one -> words.change(one.change())));
        table.getItems().setAll(opened.differences());
        var nothing =
                new Label(
                        words.get(
                                opened.lastNumber().isPresent()
                                        ? "payroll.changes.none"
                                        : "payroll.changes.first"));
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        getChildren().setAll(table);
    }

    private String nameOf(PayDifference difference) {
        return opened.names().payee(difference.person()).name();
    }

    private TableColumn<PayDifference, String> column(
            String key, String style, Function<PayDifference, String> text) {
        var column = new TableColumn<PayDifference, String>(words.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(180);
        column.getStyleClass().add(style);
        return column;
    }
}
