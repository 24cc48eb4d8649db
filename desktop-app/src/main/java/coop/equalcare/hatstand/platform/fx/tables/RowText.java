package coop.equalcare.hatstand.platform.fx.tables;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumnBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as text: a tab between columns, each row on its own line, as spreadsheets paste them. */
public final class RowText {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final Pattern WOULD_SPLIT = Pattern.compile("[\\t\\r\\n]+");

    private RowText() {}

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(RowText::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text) {
        return WOULD_SPLIT.matcher(text).replaceAll(" ");
    }

    /** What the columns say in one row; those with buttons in them say nothing. */
    static List<String> row(List<? extends TableColumnBase<?, ?>> columns, int index) {
        return columns.stream()
                .filter(TableColumnBase::isVisible)
                .map(column -> column.getCellData(index))
                .filter(Shown.class::isInstance)
                .map(Object::toString)
                .toList();
    }

    /** Ctrl+C in a list copies what is chosen in it. */
    public static <T> void copyable(ListView<T> list, Function<T, List<String>> columns) {
        onCopy(
                list,
                () ->
                        list.getSelectionModel().getSelectedItems().stream()
                                .map(columns)
                                .filter(row -> !row.isEmpty())
                                .toList());
    }

    static void onCopy(Node node, Supplier<List<List<String>>> chosen) {
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        copy(chosen.get());
                        event.consume();
                    }
                });
    }

    static void copy(List<List<String>> rows) {
        if (!rows.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(of(rows));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
