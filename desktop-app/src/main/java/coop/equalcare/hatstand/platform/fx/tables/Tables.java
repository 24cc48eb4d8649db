package coop.equalcare.hatstand.platform.fx.tables;

import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What all tables have in common: their columns stay as wide, in the order and sorted as they were
 * left on this machine, and Ctrl+C copies the chosen rows.
 */
public final class Tables {

    private static final String PREFIX = "columns.";

    private final Preferences preferences;
    private final Texts texts;
    private final List<KeptColumns<?>> shown = new ArrayList<>();

    public Tables(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    /** A column whose cells say what the function makes of a row. */
    public static <S, V extends Comparable<? super V>> TableColumn<S, Shown<V>> column(
            String id, String title, double width, Function<S, Shown<V>> cell) {
        var column = new TableColumn<S, Shown<V>>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new Constant<>(cell.apply(row.getValue())));
        return column;
    }

    /** As {@link #column}, for a table that folds. */
    public static <S, V extends Comparable<? super V>> TreeTableColumn<S, Shown<V>> treeColumn(
            String id, String title, double width, Function<S, Shown<V>> cell) {
        var column = new TreeTableColumn<S, Shown<V>>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new Constant<>(cell.apply(row.getValue().getValue())));
        return column;
    }

    /** Once the table has all its columns, each with an id. The table’s own id is remembered by. */
    public <S> void keep(TableView<S> table) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        keep(
                table,
                new KeptColumns<>(
                        table.getColumns(),
                        table.getSortOrder(),
                        column -> column.getSortType() == TableColumn.SortType.ASCENDING,
                        (column, ascending) ->
                                column.setSortType(
                                        ascending
                                                ? TableColumn.SortType.ASCENDING
                                                : TableColumn.SortType.DESCENDING)),
                () -> rows(table.getSelectionModel().getSelectedIndices(), table.getColumns()));
    }

    /** As {@link #keep(TableView)}. */
    public <S> void keep(TreeTableView<S> table) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        keep(
                table,
                new KeptColumns<>(
                        table.getColumns(),
                        table.getSortOrder(),
                        column -> column.getSortType() == TreeTableColumn.SortType.ASCENDING,
                        (column, ascending) ->
                                column.setSortType(
                                        ascending
                                                ? TreeTableColumn.SortType.ASCENDING
                                                : TreeTableColumn.SortType.DESCENDING)),
                () -> rows(table.getSelectionModel().getSelectedIndices(), table.getColumns()));
    }

    private void keep(Control table, KeptColumns<?> columns, Supplier<List<List<String>>> chosen) {
        var key = PREFIX + table.getId();
        preferences.get(key).ifPresent(columns::restore);
        columns.onChange(table, () -> preferences.put(key, columns.written()));
        shown.add(columns);
        table.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null && now == null) {
                                shown.remove(columns);
                            } else if (before == null && now != null && !shown.contains(columns)) {
                                shown.add(columns);
                            }
                        });
        RowText.onCopy(table, chosen);
        table.setContextMenu(menu(chosen));
    }

    private static List<List<String>> rows(
            List<Integer> indices, List<? extends TableColumnBase<?, ?>> columns) {
        return indices.stream().sorted().map(index -> RowText.row(columns, index)).toList();
    }

    private ContextMenu menu(Supplier<List<List<String>>> chosen) {
        var copy = new MenuItem(texts.get("platform.table.copy"), new FontIcon("fth-copy"));
        copy.setId("table-copy");
        copy.setOnAction(_ -> RowText.copy(chosen.get()));
        var reset = new MenuItem(texts.get("platform.table.reset"), new FontIcon("fth-columns"));
        reset.setId("table-reset");
        reset.setOnAction(_ -> reset());
        return new ContextMenu(copy, reset);
    }

    /** All tables are as they came: those on the screen at once, the others when they open. */
    public void reset() {
        shown.forEach(KeptColumns::reset);
        preferences.forget(PREFIX);
    }
}
