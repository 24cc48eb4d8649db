package coop.equalcare.hatstand.ledger.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.domain.TestBook;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class OpenBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Actor finance =
            new Actor(new PersonId(new UUID(0, 1)), Set.of(Permission.VIEW_LEDGER));
    private final OpenGate gate = new OpenGate();
    private final TestBook book =
            new TestBook().post("2026-07-10", TestBook.WAGES, TestBook.MAY, 10_000);

    @Test
    void all_accounts_are_added_up_once() {
        var opened = new OpenBook(gate, book, LONDON).handle(finance, new OpenBook.Query(TODAY));

        assertThat(opened).isInstanceOf(Outcome.Done.class);
        assertThat(book.balanced()).isOne();
    }

    @Test
    void for_a_journal_they_are_not_added_up_at_all(@TempDir Path folder) {
        var written =
                new ExportBook(gate, book, new SafeFile(), LONDON, false)
                        .handle(
                                finance,
                                new ExportBook.AsJournal(TODAY, folder, List.of()),
                                Progress.NONE);

        assertThat(written).isInstanceOf(Outcome.Done.class);
        assertThat(book.balanced()).isZero();
    }
}
