package coop.equalcare.hatstand.platform.fx.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Scene;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class TablesUiTest {

    private record Row(String name, long minutes) {}

    private static final Texts TEXTS =
            new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("platform"));

    @TempDir Path home;

    private Stage stage;
    private Tables tables;
    private TableView<Row> table;

    @Start
    void show(Stage shown) {
        stage = shown;
        open();
    }

    /** The table as it opens the next time the program runs. */
    private void open() {
        tables = new Tables(Preferences.in(home), TEXTS);
        table = new TableView<>();
        table.setId("test");
        table.getColumns().add(Tables.column("name", "Name", 200, row -> Shown.text(row.name())));
        table.getColumns()
                .add(
                        Tables.column(
                                "hours",
                                "Hours",
                                120,
                                row -> new Shown<>(row.minutes(), row.minutes() / 60 + " h")));
        table.getItems().setAll(new Row("May\tBrook", 600), new Row("Alex", 540));
        tables.keep(table);
        stage.setScene(new Scene(table, 500, 300));
        stage.show();
    }

    private void openAgain(FxRobot robot) {
        robot.interact(this::open);
    }

    private List<String> order() {
        return table.getColumns().stream().map(TableColumnBase::getId).toList();
    }

    @Test
    void a_width_that_was_dragged_is_there_the_next_time(FxRobot robot) {
        var edge = table.localToScreen(table.getColumns().getFirst().getWidth() - 1, 12);
        robot.drag(edge.getX(), edge.getY(), MouseButton.PRIMARY).moveBy(60, 0).drop();
        var wide = table.getColumns().getFirst().getWidth();

        openAgain(robot);

        assertThat(wide).isGreaterThan(220);
        assertThat(table.getColumns().getFirst().getWidth()).isEqualTo(wide);
    }

    @Test
    void order_and_sort_are_there_the_next_time_and_figures_sort_as_figures(FxRobot robot) {
        robot.interact(
                () -> {
                    table.getColumns().setAll(List.copyOf(table.getColumns()).reversed());
                    table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
                });

        openAgain(robot);

        assertThat(order()).containsExactly("hours", "name");
        assertThat(table.getSortOrder())
                .extracting(TableColumnBase::getId)
                .containsExactly("hours");
        assertThat(table.getItems()).extracting(Row::name).containsExactly("Alex", "May\tBrook");
    }

    @Test
    void reset_puts_them_back_at_once_and_for_good(FxRobot robot) {
        robot.interact(() -> table.getColumns().setAll(List.copyOf(table.getColumns()).reversed()));

        robot.interact(tables::reset);
        assertThat(order()).containsExactly("name", "hours");
        openAgain(robot);
        assertThat(order()).containsExactly("name", "hours");
    }

    @Test
    void what_a_damaged_file_says_is_passed_over(FxRobot robot) {
        Preferences.in(home).put("columns.test", "gone:90,hours:x,,name|gone+,hours-");

        openAgain(robot);

        assertThat(order()).containsExactly("hours", "name");
        assertThat(table.getItems()).extracting(Row::minutes).containsExactly(600L, 540L);
    }

    @Test
    void chosen_rows_are_copied_with_tabs_between_columns(FxRobot robot) {
        robot.interact(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().selectAll();
                });
        robot.push(KeyCode.CONTROL, KeyCode.C);

        var copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("May Brook\t10 h\nAlex\t9 h");
    }
}
