package coop.equalcare.hatstand.ledger.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.ledger.domain.Standing;
import coop.equalcare.hatstand.ledger.domain.TrialBalance;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.FolderField;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.tables.Shown;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** The accounts as at a day on the left; what went through the chosen one on the right. */
public final class BookView extends VBox {

    private final BookViewModel model;
    private final BookWords words;

    private final DateField atEndOf = new DateField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final MenuButton export = new MenuButton();
    private final VBox notices = new VBox();
    private final TableView<Standing> accounts = new TableView<>();
    private final Label total = new Label();

    public BookView(BookViewModel model, Texts texts, Tables tables) {
        this.model = model;
        this.words = new BookWords(texts);
        var statement = new StatementView(model, words, tables, this::intoFolder);
        layOut(statement);
        tables.keep(accounts);
        bind();
        model.load();
    }

    private void layOut(StatementView statement) {
        getStyleClass().addAll("page", "book");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        BookView.class.getResource(
                                                "/coop/equalcare/hatstand/ledger/ledger.css"))
                                .toExternalForm());
        notices.getStyleClass().add("notices");
        layOutAccounts();
        var halves = new SplitPane(left(), statement);
        halves.setDividerPositions(0.39);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().setAll(head(), notices, halves);
    }

    private Node head() {
        var title = new Label(words.text("ledger.book.title"));
        title.getStyleClass().add("page-title");
        var what = new Label(words.text("ledger.book.what_it_is"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var naming = new VBox(title, what);
        naming.getStyleClass().add("naming");
        HBox.setHgrow(naming, Priority.ALWAYS);
        export.setId("book-export");
        export.setText(words.text("ledger.book.export"));
        export.setAccessibleText(export.getText());
        export.setGraphic(new FontIcon("fth-download"));
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.getItems().setAll(balancesItem(), journalItem());
        var head = new HBox(naming, new ProofView(model.proofs(), words, this::intoFolder), export);
        head.getStyleClass().add("head");
        return head;
    }

    private MenuItem balancesItem() {
        var item = new MenuItem(words.text("ledger.book.export_balances"));
        item.setId("book-export-balances");
        item.setOnAction(_ -> intoFolder(folder -> model.exportBalance(folder, words)));
        return item;
    }

    private MenuItem journalItem() {
        var item = new MenuItem(words.text("ledger.book.export_journal"));
        item.setId("book-export-journal");
        item.setOnAction(_ -> intoFolder(folder -> model.exportJournal(folder, remarks())));
        return item;
    }

    private List<String> remarks() {
        return List.of(
                words.text("ledger.journal.what", model.lastDay()),
                words.text("ledger.journal.signs"));
    }

    private Node left() {
        var label = new Label(words.text("ledger.book.at_end_of"));
        label.getStyleClass().add("muted");
        label.setLabelFor(atEndOf);
        label.setMinWidth(Region.USE_PREF_SIZE);
        atEndOf.setId("book-at-end-of");
        atEndOf.setAccessibleText(words.text("ledger.book.at_end_of"));
        unit.setId("book-unit");
        unit.setAccessibleText(words.text("ledger.book.unit"));
        unit.setConverter(Choices.words(words.texts()));
        var tools = new HBox(label, atEndOf, unit);
        tools.getStyleClass().add("tools");
        VBox.setVgrow(accounts, Priority.ALWAYS);
        var left = new VBox(tools, accounts, totals());
        left.getStyleClass().add("half");
        return left;
    }

    private Node totals() {
        total.setId("book-total");
        total.getStyleClass().add("strong");
        var totals = new HBox(total);
        totals.getStyleClass().add("totals");
        return totals;
    }

    private void layOutAccounts() {
        accounts.setId("book-accounts");
        accounts.setAccessibleText(words.text("ledger.book.accounts"));
        accounts.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        accounts.getColumns()
                .add(
                        Tables.column(
                                "account",
                                words.text("ledger.head.account"),
                                250,
                                one -> Shown.text(words.account(one.account()))));
        side("debit", Standing::debitBalance);
        side("credit", Standing::creditBalance);
        accounts.setPlaceholder(
                new EmptyState(
                        "fth-book-open",
                        words.text("ledger.book.empty"),
                        words.text("ledger.book.empty_why")));
    }

    private void side(String id, ToLongFunction<Standing> side) {
        var column =
                Tables.<Standing, Long>column(
                        id,
                        words.text("ledger.head.%s".formatted(id)),
                        92,
                        one ->
                                new Shown<>(
                                        side.applyAsLong(one),
                                        words.side(one.account().unit(), side.applyAsLong(one))));
        column.getStyleClass().add("figure");
        accounts.getColumns().add(column);
    }

    private void bind() {
        atEndOf.valueProperty().bindBidirectional(model.atEndOfProperty());
        atEndOf.setOnAction(_ -> model.load());
        unit.valueProperty().bindBidirectional(model.unitProperty());
        model.balanceProperty().subscribe(it -> show(it.balance()));
        model.unitProperty().subscribe(_ -> show(model.balanceProperty().get().balance()));
        model.notices().subscribe(this::say);
        accounts.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    /** While the accounts are read anew nothing is chosen for a moment: that means nothing. */
    private void choose(@Nullable Standing one) {
        if (one != null) {
            model.choose(Optional.of(one.account().account().id()));
        }
    }

    private void show(TrialBalance all) {
        var units = all.units();
        if (!unit.getItems().equals(units)) {
            unit.getItems().setAll(units);
        }
        unit.setVisible(units.size() > 1);
        unit.setManaged(units.size() > 1);
        var shown = all.in(model.unitProperty().get());
        var before = Optional.ofNullable(accounts.getSelectionModel().getSelectedItem());
        accounts.getItems().setAll(shown.standings());
        accounts.sort();
        before.ifPresentOrElse(this::chooseAgain, accounts.getSelectionModel()::selectFirst);
        showTotals(shown);
    }

    private void chooseAgain(Standing before) {
        accounts.getItems().stream()
                .filter(one -> one.account().account().equals(before.account().account()))
                .findFirst()
                .ifPresent(accounts.getSelectionModel()::select);
    }

    private void showTotals(TrialBalance shown) {
        var one = model.unitProperty().get();
        var debits = words.amount(one, shown.debits());
        total.setText(
                shown.agrees()
                        ? words.text("ledger.book.agrees", debits)
                        : words.text(
                                "ledger.book.disagrees",
                                debits,
                                words.amount(one, shown.credits())));
        total.setGraphic(new FontIcon(shown.agrees() ? "fth-check" : "fth-alert-octagon"));
    }

    private void say(List<Finding> said) {
        notices.getChildren()
                .setAll(
                        said.stream()
                                .map(it -> new Notice(it.severity(), words.texts().of(it)))
                                .toList());
        notices.setManaged(!said.isEmpty());
    }

    private void intoFolder(Consumer<Path> then) {
        FolderField.ask(getScene().getWindow(), words.text("ledger.book.export")).ifPresent(then);
    }
}
