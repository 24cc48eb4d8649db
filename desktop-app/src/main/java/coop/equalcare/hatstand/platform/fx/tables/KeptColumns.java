package coop.equalcare.hatstand.platform.fx.tables;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumnBase;
import javafx.scene.input.MouseEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How the columns of one table are left: their order and widths, and what it is sorted by. Written
 * as {@code person:280,hours:100|hours-}; what a later version no longer has is passed over.
 */
final class KeptColumns<C extends TableColumnBase<?, ?>> {

    private static final String NARROWEST = "24";

    private final ObservableList<C> columns;
    private final ObservableList<C> sortOrder;
    private final Predicate<C> ascending;
    private final BiConsumer<C, Boolean> sort;
    private final String asItCame;
    private boolean restoring;

    KeptColumns(
            ObservableList<C> columns,
            ObservableList<C> sortOrder,
            Predicate<C> ascending,
            BiConsumer<C, Boolean> sort) {
        this.columns = columns;
        this.sortOrder = sortOrder;
        this.ascending = ascending;
        this.sort = sort;
        this.asItCame = written(TableColumnBase::getPrefWidth);
    }

    String written() {
        return written(TableColumnBase::getWidth);
    }

    private String written(ToDoubleFunction<C> width) {
        var order =
                columns.stream()
                        .map(
                                column ->
                                        column.getId()
                                                + ":"
                                                + Math.round(width.applyAsDouble(column)))
                        .collect(Collectors.joining(","));
        var sorted =
                sortOrder.stream()
                        .map(column -> column.getId() + (ascending.test(column) ? "+" : "-"))
                        .collect(Collectors.joining(","));
        return order + "|" + sorted;
    }

    void reset() {
        restore(asItCame);
    }

    void restore(String written) {
        restoring = true;
        try {
            var parts = written.split("\\|", 2);
            restoreColumns(parts[0]);
            restoreSort(parts.length == 2 ? parts[1] : "");
        } finally {
            restoring = false;
        }
    }

    private void restoreColumns(String order) {
        var wanted = new ArrayList<C>();
        for (var one : order.split(",")) {
            var at = one.lastIndexOf(':');
            named(at < 0 ? one : one.substring(0, at))
                    .filter(column -> !wanted.contains(column))
                    .ifPresent(
                            column -> {
                                wanted.add(column);
                                column.setPrefWidth(width(one.substring(at + 1)));
                            });
        }
        columns.stream().filter(column -> !wanted.contains(column)).forEach(wanted::add);
        if (!List.copyOf(columns).equals(wanted)) {
            columns.setAll(wanted);
        }
    }

    private static double width(String written) {
        return Double.parseDouble(written.matches("\\d{2,4}") ? written : NARROWEST);
    }

    private void restoreSort(String sorted) {
        var wanted = new ArrayList<C>();
        for (var one : sorted.split(",")) {
            if (!one.isEmpty()) {
                named(one.substring(0, one.length() - 1))
                        .ifPresent(
                                column -> {
                                    sort.accept(column, one.endsWith("+"));
                                    wanted.add(column);
                                });
            }
        }
        sortOrder.setAll(wanted);
    }

    private Optional<C> named(String id) {
        return columns.stream().filter(column -> id.equals(column.getId())).findFirst();
    }

    /** Widths are dragged: they count when the mouse lets go, and not on the way. */
    void onChange(Node table, Runnable keep) {
        ListChangeListener<C> changed = _ -> unlessRestoring(keep);
        columns.addListener(changed);
        sortOrder.addListener(changed);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> unlessRestoring(keep));
    }

    private void unlessRestoring(Runnable keep) {
        if (!restoring) {
            keep.run();
        }
    }
}
