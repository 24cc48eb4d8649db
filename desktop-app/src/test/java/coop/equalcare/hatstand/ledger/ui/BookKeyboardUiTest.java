package coop.equalcare.hatstand.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.domain.InMemoryLedger;
import coop.equalcare.hatstand.ledger.domain.TestBook;
import coop.equalcare.hatstand.ledger.usecase.ExportBook;
import coop.equalcare.hatstand.ledger.usecase.OpenBook;
import coop.equalcare.hatstand.ledger.usecase.OpenStatement;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The book, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class BookKeyboardUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Texts TEXTS =
            new Texts(
                    Locale.UK, ZoneId.of("Europe/London"), List.of("platform", "ledger", "shell"));

    @TempDir private Path folder;

    private final TestBook book =
            new TestBook()
                    .post("2026-07-10", TestBook.WAGES, TestBook.MAY, 10_000)
                    .post("2026-11-10", TestBook.WAGES, TestBook.MAY, 2_550)
                    .post("2026-11-11", TestBook.WAGES, TestBook.HANIF, 4_000);
    private BookViewModel model;
    private Scene scene;

    @Start
    void show(Stage stage) {
        var gate = new OpenGate();
        var background = new Direct();
        var zone = TEXTS.zone();
        var actor = new Actor(new PersonId(new UUID(0, 1)), Set.of(Permission.VIEW_LEDGER));
        model =
                new BookViewModel(
                        new BookViewModel.Deeds(
                                actor,
                                new OpenBook(gate, book, zone),
                                new OpenStatement(gate, book, zone),
                                new ExportBook(gate, book, new SafeFile(), zone, false),
                                TestProofs.of(actor, gate, new InMemoryLedger())),
                        background,
                        new Jobs(background, Runnable::run),
                        TODAY);
        var tables = new Tables(Preferences.in(folder.resolve("preferences")), TEXTS);
        scene = new Scene(new BookView(model, TEXTS, tables), 980, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void accounts_are_gone_through_at_another_day_and_the_book_is_checked(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);

        keys.tabTo("book-accounts").press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(statement(robot)).isEqualTo("May Ogden, wages to pay");
        keys.tabTo("statement-table").press(KeyCode.DOWN);
        keys.tabTo("book-at-end-of").type("31/10/2026").enter();
        assertThat(model.lastDay()).isEqualTo(LocalDate.of(2026, 10, 31));
        keys.isSomewhere().tabTo("book-verify").enter();

        assertThat(robot.lookup(".notice").tryQuery()).isPresent();
        assertThat(keys.standsOn()).isEqualTo("book-verify");
        keys.tabTo("book-export").space().escape();
        assertThat(keys.standsOn()).isEqualTo("book-export");
    }

    private static String statement(FxRobot robot) {
        return robot.lookup("#statement-name").queryAs(Label.class).getText();
    }
}
