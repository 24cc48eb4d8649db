package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.usecase.ExplainLine;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
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

    LinesView(RunViewModel model, PayWords words) {
        this.model = model;
        this.words = words;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("lines");
        table.setId("payroll-lines");
        table.setAccessibleText(words.get("payroll.lines.name"));
        table.setShowRoot(false);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("payroll.lines.person", 280, "", this::nameOf));
        table.getColumns()
                .add(
                        column(
                                "payroll.lines.hours",
                                100,
                                "figure",
                                row -> words.hours(row.minutes())));
        table.getColumns().add(column("payroll.lines.rate", 120, "figure", this::rateOf));
        table.getColumns()
                .add(
                        column(
                                "payroll.lines.amount",
                                120,
                                "figure",
                                row -> words.money(row.amount())));
        table.getColumns().add(why());
        table.setRoot(root());
        HBox.setHgrow(table, Priority.ALWAYS);
        getChildren().setAll(table);
    }

    private TreeTableColumn<LineItem, String> column(
            String key, double width, String style, Function<LineItem, String> text) {
        var column = new TreeTableColumn<LineItem, String>(words.get(key));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue().getValue())));
        column.setCellFactory(_ -> new TextCell());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        return column;
    }

    private TreeTableColumn<LineItem, LineItem> why() {
        var column = new TreeTableColumn<LineItem, LineItem>();
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

    private String rateOf(LineItem row) {
        return switch (row) {
            case LineItem.Whole _ -> "";
            case LineItem.Line line -> words.money(new Money(line.line().hourly().pencePerHour()));
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
    private static final class TextCell extends TreeTableCell<LineItem, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
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
