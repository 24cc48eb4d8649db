package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.payroll.domain.PayDifference;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRun;
import coop.equalcare.hatstand.platform.fx.tables.Shown;
import coop.equalcare.hatstand.platform.fx.tables.Tables;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

import java.util.function.Function;

/** Whose pay is not what it was in the last run, the largest change first. */
final class ChangesView extends StackPane {

    private static final double WIDTH = 180;

    private final OpenPayRun.Opened opened;
    private final PayWords words;

    private final TableView<PayDifference> table = new TableView<>();

    ChangesView(OpenPayRun.Opened opened, PayWords words, Tables tables) {
        this.opened = opened;
        this.words = words;
        layOut();
        tables.keep(table);
    }

    private void layOut() {
        getStyleClass().add("changes");
        table.setId("payroll-changes");
        table.setAccessibleText(words.get("payroll.changes.name"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(
                        Tables.column(
                                "person",
                                words.get("payroll.changes.person"),
                                WIDTH,
                                one -> Shown.text(nameOf(one))));
        table.getColumns().add(figure("before", PayDifference::before, words::money));
        table.getColumns().add(figure("now", PayDifference::now, words::money));
        table.getColumns().add(figure("change", PayDifference::change, words::change));
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

    private TableColumn<PayDifference, Shown<Money>> figure(
            String id, Function<PayDifference, Money> money, Function<Money, String> text) {
        var column =
                Tables.column(
                        id,
                        words.get("payroll.changes." + id),
                        WIDTH,
                        (PayDifference one) ->
                                new Shown<>(money.apply(one), text.apply(money.apply(one))));
        column.getStyleClass().add("figure");
        return column;
    }
}
