package coop.equalcare.hatstand.payroll.ui.rates;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.ui.PayWords;
import coop.equalcare.hatstand.payroll.usecase.OpenRates;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.tables.Shown;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.StandingRate;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The rates by person and kind: what holds today, what follows, and on request what is over. */
final class RatesTable extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final PayWords words;

    private final TextField search = new TextField();
    private final CheckBox withPast = new CheckBox();
    private final ObservableList<OpenRates.Line> all = FXCollections.observableArrayList();
    private final FilteredList<OpenRates.Line> narrowed = new FilteredList<>(all);
    private final TableView<OpenRates.Line> table = new TableView<>();

    RatesTable(PayWords words, Tables tables) {
        this.words = words;
        layOut();
        bind();
        tables.keep(table);
    }

    private void layOut() {
        getStyleClass().add("rates-table");
        search.setId("payroll-rates-search");
        search.setPromptText(words.get("payroll.rates.search"));
        search.setAccessibleText(words.get("payroll.rates.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        withPast.setId("payroll-rates-past");
        withPast.setText(words.get("payroll.rates.with_past"));
        withPast.setMinWidth(USE_PREF_SIZE);
        var filters = new HBox(search, withPast);
        filters.getStyleClass().add("rates-filters");
        table.setId("payroll-rates-list");
        table.setAccessibleText(words.get("payroll.rates.list"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                new EmptyState(
                        "fth-sliders",
                        words.get("payroll.rates.none"),
                        words.get("payroll.rates.none_why")));
        table.getColumns().add(text("person", 184, this::whose));
        table.getColumns().add(text("kind", 112, one -> words.name(rate(one).kind())));
        table.getColumns().add(pounds());
        table.getColumns().add(day("from", one -> rate(one).validFrom()));
        table.getColumns().add(day("until", one -> one.standing().until().orElse(LocalDate.MAX)));
        table.getColumns().add(text("state", 80, one -> words.name(one.standing().state())));
        table.getColumns().add(text("source", 176, one -> rate(one).source()));
        table.setRowFactory(_ -> new Line());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(filters, table);
    }

    private static Rate rate(OpenRates.Line line) {
        return line.standing().rate();
    }

    private String whose(OpenRates.Line line) {
        return line.person()
                .map(Payee::name)
                .orElseGet(() -> words.get("payroll.rates.everybody_short"));
    }

    private TableColumn<OpenRates.Line, Shown<String>> text(
            String id, double width, Function<OpenRates.Line, String> text) {
        return Tables.column(id, title(id), width, line -> Shown.text(text.apply(line)));
    }

    private String title(String id) {
        return words.get("payroll.rates.column." + id);
    }

    private TableColumn<OpenRates.Line, Shown<Long>> pounds() {
        var column =
                Tables.column(
                        "pounds",
                        title("pounds"),
                        88,
                        (OpenRates.Line line) -> {
                            var pence = rate(line).hourly().pencePerHour();
                            return new Shown<>(pence, words.money(new Money(pence)));
                        });
        column.getStyleClass().add("figure");
        return column;
    }

    private TableColumn<OpenRates.Line, Shown<LocalDate>> day(
            String id, Function<OpenRates.Line, LocalDate> day) {
        return Tables.column(
                id,
                title(id),
                104,
                line -> {
                    var shown = day.apply(line);
                    return new Shown<>(shown, shown.equals(LocalDate.MAX) ? "" : words.day(shown));
                });
    }

    private void bind() {
        var sorted = new SortedList<>(narrowed);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        search.textProperty().subscribe(this::narrow);
        withPast.selectedProperty().subscribe(this::narrow);
        narrow();
    }

    private void narrow() {
        var typed = search.getText().strip().toLowerCase(Locale.ROOT);
        var past = withPast.isSelected();
        narrowed.setPredicate(
                line ->
                        (past || line.standing().state() != StandingRate.State.IS_OVER)
                                && said(line).contains(typed));
    }

    private String said(OpenRates.Line line) {
        return (whose(line) + " " + words.name(rate(line).kind())).toLowerCase(Locale.ROOT);
    }

    void show(List<OpenRates.Line> rates) {
        all.setAll(rates);
    }

    /** What is over stands back. */
    private static final class Line extends TableRow<OpenRates.Line> {

        @Override
        protected void updateItem(OpenRates.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(
                    OVER,
                    !empty
                            && line != null
                            && line.standing().state() == StandingRate.State.IS_OVER);
        }
    }
}
