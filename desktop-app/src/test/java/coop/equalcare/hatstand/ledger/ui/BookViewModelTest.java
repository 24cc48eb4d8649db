package coop.equalcare.hatstand.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.domain.InMemoryLedger;
import coop.equalcare.hatstand.ledger.domain.TestBook;
import coop.equalcare.hatstand.ledger.usecase.ExportBook;
import coop.equalcare.hatstand.ledger.usecase.OpenBook;
import coop.equalcare.hatstand.ledger.usecase.OpenStatement;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class BookViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final Texts TEXTS =
            new Texts(
                    Locale.UK, ZoneId.of("Europe/London"), List.of("platform", "ledger", "shell"));

    @TempDir private Path folder;

    private final TestBook book =
            new TestBook()
                    .post("2026-07-10", TestBook.WAGES, TestBook.MAY, 10_000)
                    .post("2026-11-11", TestBook.WAGES, TestBook.HANIF, 4_000);
    private final OnDemand background = new OnDemand();
    private final BookViewModel model = model();

    private BookViewModel model() {
        var gate = new OpenGate();
        var zone = TEXTS.zone();
        var actor = new Actor(new PersonId(new UUID(0, 1)), Set.of(Permission.VIEW_LEDGER));
        return new BookViewModel(
                new BookViewModel.Deeds(
                        actor,
                        new OpenBook(gate, book, zone),
                        new OpenStatement(gate, book, zone),
                        new ExportBook(gate, book, new SafeFile(), zone, false),
                        TestProofs.of(actor, gate, new InMemoryLedger())),
                background,
                new Jobs(new Direct(), Runnable::run),
                TODAY);
    }

    @Test
    void that_the_sides_differ_is_said_for_as_long_as_they_do() {
        book.writtenPast(TestBook.MAY, 1);
        open();

        assertThat(keys()).containsExactly("ledger.book.differs");
        model.proofs().verify();
        assertThat(keys()).containsExactly("ledger.book.differs", "ledger.verify.sound");
    }

    @Test
    void a_statement_takes_back_its_own_refusal_and_no_verdict() {
        open();
        model.proofs().verify();
        model.firstProperty().set(TODAY.plusDays(1));
        model.openChosen();
        background.answerAll();
        assertThat(keys()).containsExactly("ledger.statement.days", "ledger.verify.sound");

        model.firstProperty().set(OCTOBER);
        model.openChosen();
        background.answerAll();

        assertThat(keys()).containsExactly("ledger.verify.sound");
    }

    @Test
    void of_two_days_that_are_asked_for_the_later_asked_is_shown() {
        model.load();
        model.atEndOfProperty().set(OCTOBER);
        model.load();
        assertThat(background.waiting()).isEqualTo(1);

        background.answerAll();

        assertThat(model.balanceProperty().get().day()).isEqualTo(OCTOBER);
        assertThat(model.balanceProperty().get().balance().debits()).isEqualTo(10_000);
    }

    @Test
    void a_file_carries_the_day_of_its_figures_while_another_day_is_on_its_way()
            throws IOException {
        open();
        model.atEndOfProperty().set(OCTOBER);
        model.firstProperty().set(OCTOBER);
        model.exportBalance(folder, new BookWords(TEXTS));
        model.exportStatement(folder, new BookWords(TEXTS));
        background.answerAll();

        assertThat(written("balances-2026-11-24-")).contains("Wages,,Pounds,140.00,0.00");
        assertThat(written("statement-2026-08-01-2026-11-24-")).contains("Balance before");
    }

    @Test
    void a_checkpoint_is_written_and_the_book_is_held_against_it() throws IOException {
        model.proofs().verifySince();
        assertThat(keys()).containsExactly("ledger.verify.no_checkpoint");

        model.proofs().makeCheckpoint(folder);
        assertThat(keys()).containsExactly("ledger.checkpoint.made", "ledger.checkpoint.our_key");

        var file = folder.resolve("DEMO-checkpoint-2026-11-24-0.txt");
        model.proofs().verifyAgainst(file);
        assertThat(keys())
                .containsExactly(
                        "ledger.verify.sound", "ledger.verify.holds", "ledger.checkpoint.our_key");
        model.proofs().verifySince();
        assertThat(keys()).contains("ledger.verify.sound_since");
    }

    private void open() {
        model.load();
        model.choose(Optional.of(TestBook.MAY.account().id()));
        background.answerAll();
    }

    private List<String> keys() {
        return model.notices().getValue().stream().map(Finding::key).toList();
    }

    private String written(String name) throws IOException {
        try (var files = Files.list(folder)) {
            var file =
                    files.filter(it -> it.getFileName().toString().startsWith(name))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(file);
        }
    }
}
