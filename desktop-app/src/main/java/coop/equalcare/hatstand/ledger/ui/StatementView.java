package coop.equalcare.hatstand.ledger.ui;

import coop.equalcare.hatstand.ledger.domain.Statement;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.tables.Shown;
import coop.equalcare.hatstand.platform.fx.tables.Tables;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What went through one account: the balance before, each movement, the balance after. */
final class StatementView extends VBox {

    private final BookViewModel model;
    private final BookWords words;
    private final Consumer<Consumer<Path>> intoFolder;

    private final Label name = new Label();
    private final DateField first = new DateField();
    private final Button save = new Button();
    private final Label opening = new Label();
    private final Label closing = new Label();
    private final TableView<Statement.Line> table = new TableView<>();
    private final EmptyState nothing;

    /**
     * @param intoFolder asks for a folder, and goes on with it
     */
    StatementView(
            BookViewModel model,
            BookWords words,
            Tables tables,
            Consumer<Consumer<Path>> intoFolder) {
        this.model = model;
        this.words = words;
        this.intoFolder = intoFolder;
        this.nothing =
                new EmptyState(
                        "fth-mouse-pointer",
                        words.text("ledger.statement.none"),
                        words.text("ledger.statement.none_why"));
        layOut();
        tables.keep(table);
        bind();
    }

    private void layOut() {
        getStyleClass().add("half");
        name.setId("statement-name");
        name.getStyleClass().add("section-title");
        first.setId("statement-first");
        first.setAccessibleText(words.text("ledger.statement.from"));
        save.setId("statement-save");
        save.setText(words.text("ledger.statement.save"));
        save.setGraphic(new FontIcon("fth-download"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        opening.setId("statement-opening");
        closing.setId("statement-closing");
        closing.getStyleClass().add("strong");
        layOutTable();
    }

    private Node tools() {
        var label = new Label(words.text("ledger.statement.from"));
        label.getStyleClass().add("muted");
        label.setLabelFor(first);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return line("tools", name, space(), label, first, save);
    }

    private static HBox line(String style, Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add(style);
        return line;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void layOutTable() {
        table.setId("statement-table");
        table.setAccessibleText(words.text("ledger.statement.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(
                        Tables.column(
                                "day",
                                words.text("ledger.head.day"),
                                104,
                                line ->
                                        new Shown<>(
                                                line.movement().seq(),
                                                words.day(line.movement()))));
        column("what", 80, line -> words.what(line.movement()));
        column("other", 210, line -> words.account(line.other()));
        number("debit", 92, line -> Math.max(0, line.change()), words::side);
        number("credit", 92, line -> Math.max(0, -line.change()), words::side);
        number("balance", 124, Statement.Line::balance, words::balance);
        table.setPlaceholder(
                new EmptyState(
                        "fth-calendar",
                        words.text("ledger.statement.empty"),
                        words.text("ledger.statement.empty_why")));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private void column(String id, double width, Function<Statement.Line, String> cell) {
        table.getColumns()
                .add(
                        Tables.column(
                                id,
                                words.text("ledger.head.%s".formatted(id)),
                                width,
                                line -> Shown.text(cell.apply(line))));
    }

    private void number(
            String id, double width, Function<Statement.Line, Long> value, Amounts amounts) {
        var column =
                Tables.<Statement.Line, Long>column(
                        id,
                        words.text("ledger.head.%s".formatted(id)),
                        width,
                        line ->
                                new Shown<>(
                                        value.apply(line),
                                        amounts.text(line.other().unit(), value.apply(line))));
        column.getStyleClass().add("figure");
        table.getColumns().add(column);
    }

    private void bind() {
        first.valueProperty().bindBidirectional(model.firstProperty());
        first.setOnAction(_ -> model.openChosen());
        save.setOnAction(_ -> intoFolder.accept(folder -> model.exportStatement(folder, words)));
        model.statementProperty().subscribe(this::show);
    }

    private void show(Optional<BookViewModel.Stated> stated) {
        if (stated.isEmpty()) {
            getChildren().setAll(nothing);
            return;
        }
        var shown = stated.get().statement();
        var unit = shown.account().unit();
        name.setText(words.account(shown.account()));
        opening.setText(
                words.text("ledger.statement.opening_is", words.balance(unit, shown.opening())));
        closing.setText(
                words.text(
                        "ledger.statement.closing_is",
                        stated.get().query().last(),
                        words.balance(unit, shown.closing())));
        table.getItems().setAll(shown.lines());
        table.sort();
        getChildren().setAll(tools(), table, line("totals", opening, space(), closing));
    }
}
