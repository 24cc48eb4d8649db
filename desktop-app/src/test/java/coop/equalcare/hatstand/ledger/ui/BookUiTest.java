package coop.equalcare.hatstand.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.domain.InMemoryLedger;
import coop.equalcare.hatstand.ledger.domain.Statement;
import coop.equalcare.hatstand.ledger.domain.TestBook;
import coop.equalcare.hatstand.ledger.usecase.ExportBook;
import coop.equalcare.hatstand.ledger.usecase.OpenBook;
import coop.equalcare.hatstand.ledger.usecase.OpenStatement;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

@ExtendWith(ApplicationExtension.class)
class BookUiTest {

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
        stage.setScene(new Scene(new BookView(model, TEXTS, tables), 980, 760));
        stage.show();
    }

    private static TableView<?> accounts(FxRobot robot) {
        return robot.lookup("#book-accounts").queryAs(TableView.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    @Test
    void the_accounts_stand_with_their_totals_and_the_first_is_open(FxRobot robot) {
        assertThat(accounts(robot).getItems()).hasSize(3);
        assertThat(text(robot, "book-total")).isEqualTo("Both sides agree: £165.50");
        assertThat(text(robot, "statement-name")).isEqualTo("Wages");
    }

    @Test
    void another_account_is_opened_when_it_is_chosen(FxRobot robot) {
        robot.interact(() -> accounts(robot).getSelectionModel().select(2));

        assertThat(text(robot, "statement-name")).isEqualTo("May Ogden, wages to pay");
        assertThat(text(robot, "statement-opening")).isEqualTo("Before: £100.00 CR");
        assertThat(text(robot, "statement-closing"))
                .isEqualTo("At the end of Tue 24 Nov 2026: £125.50 CR");
        assertThat(model.statementProperty().get().orElseThrow().statement().lines())
                .extracting(Statement.Line::change)
                .containsExactly(-2_550L);
    }

    @Test
    void an_earlier_day_has_its_own_balances_and_keeps_the_account(FxRobot robot) {
        robot.interact(() -> accounts(robot).getSelectionModel().select(2));
        var day = robot.lookup("#book-at-end-of").queryAs(DatePicker.class);

        robot.interact(() -> day.setValue(LocalDate.of(2026, 10, 31)));

        assertThat(text(robot, "book-total")).isEqualTo("Both sides agree: £100.00");
        assertThat(text(robot, "statement-name")).isEqualTo("May Ogden, wages to pay");
        assertThat(text(robot, "statement-closing"))
                .isEqualTo("At the end of Sat 31 Oct 2026: £100.00 CR");
    }

    @Test
    void a_first_day_after_the_last_is_said(FxRobot robot) {
        var first = robot.lookup("#statement-first").queryAs(DatePicker.class);

        robot.interact(() -> first.setValue(TODAY.plusDays(1)));

        assertThat(model.notices().getValue())
                .containsExactly(Finding.block("ledger.statement.days", TODAY.plusDays(1), TODAY));
    }

    @Test
    void the_check_says_how_many_transfers_are_sound(FxRobot robot) {
        robot.clickOn("#book-verify");

        assertThat(model.notices().getValue().getFirst().key()).isEqualTo("ledger.verify.sound");
    }

    @Test
    void balances_and_statement_are_written_as_they_are_seen(FxRobot robot) throws IOException {
        var words = new BookWords(TEXTS);
        robot.interact(() -> accounts(robot).getSelectionModel().select(2));
        robot.interact(() -> model.exportBalance(folder, words));
        robot.interact(() -> model.exportStatement(folder, words));

        assertThat(written("balances-2026-11-24-"))
                .containsExactly(
                        "Kind,Whose,Unit,Debit,Credit",
                        "Wages,,Pounds,165.50,0.00",
                        "wages to pay,Hanif Malik,Pounds,0.00,40.00",
                        "wages to pay,May Ogden,Pounds,0.00,125.50");
        assertThat(written("statement-2026-08-01-2026-11-24-"))
                .containsExactly(
                        "Number,Day,What for,Other account,Debit,Credit,Balance",
                        "\"\",,Balance before,,,,-100.00",
                        "2,2026-11-10,Wages,Wages,0.00,25.50,-125.50",
                        "\"\",,Balance after,,,,-125.50");
    }

    private List<String> written(String name) throws IOException {
        try (var files = Files.list(folder)) {
            var file =
                    files.filter(it -> it.getFileName().toString().startsWith(name))
                            .findFirst()
                            .orElseThrow();
            return Files.readAllLines(file);
        }
    }
}
