package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.usecase.ExplainLine;
import coop.equalcare.hatstand.platform.fx.tables.Shown;
import coop.equalcare.hatstand.platform.fx.tables.Tables;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lines of a run by person; Enter, or the button, says why. */
final class LinesView extends HBox {

    private final RunViewModel model;
    private final PayWords words;

    private final TreeTableView<LineItem> table = new TreeTableView<>();

    LinesView(RunViewModel model, PayWords words, Tables tables) {
        this.model = model;
        this.words = words;
        layOut();
        tables.keep(table);
        bind();
    }

    private void layOut() {
        getStyleClass().add("lines");
        table.setId("payroll-lines");
        table.setAccessibleText(words.get("payroll.lines.name"));
        table.setShowRoot(false);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("person", 280, row -> Shown.text(nameOf(row))));
        table.getColumns()
                .add(
                        figure(
                                "hours",
                                100,
                                row -> new Shown<>(row.minutes(), words.hours(row.minutes()))));
        table.getColumns().add(figure("rate", 120, this::rateOf));
        table.getColumns()
                .add(
                        figure(
                                "amount",
                                120,
                                row -> new Shown<>(row.amount(), words.money(row.amount()))));
        table.getColumns().add(why());
        table.setRoot(root());
        HBox.setHgrow(table, Priority.ALWAYS);
        getChildren().setAll(table);
    }

    private <V extends Comparable<? super V>> TreeTableColumn<LineItem, Shown<V>> column(
            String id, double width, Function<LineItem, Shown<V>> cell) {
        var column = Tables.treeColumn(id, words.get("payroll.lines." + id), width, cell);
        column.setCellFactory(_ -> new TextCell<>());
        return column;
    }

    private <V extends Comparable<? super V>> TreeTableColumn<LineItem, Shown<V>> figure(
            String id, double width, Function<LineItem, Shown<V>> cell) {
        var column = column(id, width, cell);
        column.getStyleClass().add("figure");
        return column;
    }

    private TreeTableColumn<LineItem, LineItem> why() {
        var column = new TreeTableColumn<LineItem, LineItem>();
        column.setId("why");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(_ -> new WhyCell());
        column.setPrefWidth(90);
        column.setMinWidth(90);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String nameOf(LineItem row) {
        return switch (row) {
            case LineItem.Whole whole -> whole.name();
            case LineItem.Line line -> words.name(line.line().kind());
        };
    }

    private Shown<Money> rateOf(LineItem row) {
        return switch (row) {
            case LineItem.Whole _ -> new Shown<>(Money.ZERO, "");
            case LineItem.Line line -> {
                var hourly = new Money(line.line().hourly().pencePerHour());
                yield new Shown<>(hourly, words.money(hourly));
            }
        };
    }

    private TreeItem<LineItem> root() {
        var people = new LinkedHashMap<PersonId, List<PayLine>>();
        model.opened()
                .run()
                .lines()
                .forEach(
                        line ->
                                people.computeIfAbsent(line.person(), _ -> new ArrayList<>())
                                        .add(line));
        var root = new TreeItem<LineItem>();
        people.forEach((person, lines) -> root.getChildren().add(personItem(person, lines)));
        return root;
    }

    private TreeItem<LineItem> personItem(PersonId person, List<PayLine> lines) {
        var item =
                new TreeItem<LineItem>(
                        new LineItem.Whole(
                                model.opened().names().payee(person).name(),
                                lines.stream().mapToLong(PayLine::minutes).sum(),
                                Money.sum(lines.stream().map(PayLine::amount))));
        lines.forEach(line -> item.getChildren().add(new TreeItem<>(new LineItem.Line(line))));
        item.setExpanded(true);
        return item;
    }

    private void bind() {
        model.explainedProperty().subscribe(this::showWhy);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private void byKey(KeyEvent event) {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER
                && chosen != null
                && chosen.getValue() instanceof LineItem.Line(var line)) {
            model.explain(line);
            event.consume();
        }
    }

    private void showWhy(Optional<ExplainLine.Explanation> why) {
        getChildren().setAll(table);
        why.ifPresentOrElse(
                explanation -> {
                    var view = new WhyView(model, explanation, words);
                    getChildren().add(view);
                    view.focusFirst();
                },
                table::requestFocus);
    }

    /** A person’s row stands out from their lines. */
    private static final class TextCell<V extends Comparable<? super V>>
            extends TreeTableCell<LineItem, Shown<V>> {

        @Override
        protected void updateItem(@Nullable Shown<V> shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(empty || shown == null ? null : shown.text());
            var row = getTableRow() == null ? null : getTableRow().getItem();
            getStyleClass().remove("strong");
            if (!empty && row instanceof LineItem.Whole) {
                getStyleClass().add("strong");
            }
        }
    }

    private final class WhyCell extends TreeTableCell<LineItem, LineItem> {

        private final Button why = new Button(words.get("payroll.lines.why"));

        WhyCell() {
            why.getStyleClass().addAll("flat", "why-button");
            why.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable LineItem row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            if (!empty && row instanceof LineItem.Line(var line)) {
                why.setId("why-" + line.id().value());
                why.setAccessibleText(
                        words.get(
                                "payroll.lines.why_of",
                                model.opened().names().payee(line.person()).name(),
                                line.kind()));
                why.setOnAction(_ -> model.explain(line));
                setGraphic(why);
            }
        }
    }
}
