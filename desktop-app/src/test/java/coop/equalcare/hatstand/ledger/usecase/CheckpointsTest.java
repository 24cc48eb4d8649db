package coop.equalcare.hatstand.ledger.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.InMemoryLedger;
import coop.equalcare.hatstand.ledger.domain.Proven;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.secrets.SigningKey;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A checkpoint on its way out and back, on a book in memory. */
class CheckpointsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00.123Z");

    @TempDir private Path folder;

    private final Actor finance =
            new Actor(
                    new PersonId(new UUID(0, 1)),
                    Set.of(Permission.APPROVE_PAY, Permission.VIEW_LEDGER));
    private InMemoryLedger ledger = new InMemoryLedger();
    private final OpenGate gate = new OpenGate();
    private final BookMemory memory = new InMemoryBookMemory();

    @Test
    void the_book_holds_the_checkpoint_that_was_made_of_it() {
        post("a", 100);
        var made = make();
        post("b", 50);

        assertThat(made.checkpoint().book().moved()).containsEntry(Unit.GBP_PENCE, 100L);
        assertThat(said(verify(memory, made.file(), false)))
                .containsExactly("ledger.verify.holds", "ledger.checkpoint.our_key");
        assertThat(said(verify(memory, made.file(), true)))
                .containsExactly("ledger.verify.holds", "ledger.checkpoint.our_key");
    }

    @Test
    void without_a_file_the_last_one_of_this_machine_counts() {
        post("a", 100);
        make();

        var whole = verify(memory).handle(finance, VerifyLedger.Query.PLAIN, Progress.NONE);

        assertThat(said(whole)).contains("ledger.verify.holds");
    }

    @Test
    void a_checkpoint_of_a_book_that_was_put_back_says_that_it_is_not_the_one_that_was_known() {
        post("a", 100);
        make();
        ledger = new InMemoryLedger();

        var findings =
                ((Outcome.Done<MakeCheckpoint.Made>) checkpoint(Optional.of("put-back.txt")))
                        .findings();

        assertThat(findings).extracting(Finding::key).containsExactly("ledger.verify.shorter");
        assertThat(findings).noneMatch(Finding::blocks);
        assertThat(memory.last().orElseThrow().book().transfers()).isZero();
    }

    @Test
    void another_key_than_ones_own_is_told() {
        var made = make();

        assertThat(said(verify(new InMemoryBookMemory(), made.file(), false)))
                .containsExactly("ledger.verify.holds", "ledger.checkpoint.other_key");
        assertThat(made.key()).isEqualTo(SigningKey.fingerprint(made.checkpoint().publicKey()));
    }

    @Test
    void a_checkpoint_that_was_changed_is_not_believed() throws IOException {
        post("a", 100);
        var file = make().file();
        Files.writeString(file, Files.readString(file).replace("PENCE: 100", "PENCE: 900"));

        assertThat(verify(memory, file, false))
                .isEqualTo(new Outcome.Refused<>(Finding.block("ledger.checkpoint.forged")));
    }

    @Test
    void other_files_and_none_are_told_apart() throws IOException {
        var other = Files.writeString(folder.resolve("other.txt"), "Dear May");
        var none = folder.resolve("none.txt");

        assertThat(verify(memory, other, false))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "ledger.checkpoint.no_checkpoint", other.toString())));
        assertThat(verify(memory, none, false))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("ledger.checkpoint.unreadable", none.toString())));
    }

    @Test
    void since_no_checkpoint_nothing_is_proved() {
        assertThat(
                        verify(memory)
                                .handle(
                                        finance,
                                        new VerifyLedger.Query(Optional.empty(), true),
                                        Progress.NONE))
                .isEqualTo(new Outcome.Refused<>(Finding.block("ledger.verify.no_checkpoint")));
    }

    @Test
    void a_file_of_the_name_stays_as_it_is() throws IOException {
        var there = Files.writeString(folder.resolve("kept.txt"), "Dear May");

        var outcome = checkpoint(Optional.of("kept.txt"));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(there).hasContent("Dear May");
        assertThat(memory.last()).isEmpty();
    }

    private MakeCheckpoint.Made make() {
        return ((Outcome.Done<MakeCheckpoint.Made>) checkpoint(Optional.empty())).value();
    }

    private Outcome<MakeCheckpoint.Made> checkpoint(Optional<String> name) {
        return new MakeCheckpoint(
                        gate,
                        verify(memory),
                        memory,
                        new SafeFile(),
                        () -> NOW,
                        new CoOp("Invented", CoOp.HOME_ZONE, false))
                .handle(finance, new MakeCheckpoint.Command(folder, name), Progress.NONE);
    }

    private VerifyLedger verify(BookMemory desk) {
        return new VerifyLedger(gate, ledger, desk, CoOp.HOME_ZONE);
    }

    private Outcome<Proven> verify(BookMemory desk, Path file, boolean onlySince) {
        return verify(desk)
                .handle(
                        finance,
                        new VerifyLedger.Query(Optional.of(file), onlySince),
                        Progress.NONE);
    }

    private static List<String> said(Outcome<Proven> outcome) {
        return ((Outcome.Done<Proven>) outcome).findings().stream().map(Finding::key).toList();
    }

    private void post(String key, long amount) {
        var wish =
                new PostTransfers.Wish(
                        key,
                        AccountName.ofTheCoop("wages-expense", Unit.GBP_PENCE),
                        AccountName.ofTheCoop("bank", Unit.GBP_PENCE),
                        amount,
                        "wages",
                        new UUID(0, 7));
        new PostTransfers(gate, ledger, UUID::randomUUID, () -> NOW)
                .handle(
                        finance,
                        new PostTransfers.Command(
                                Permission.APPROVE_PAY, new UUID(0, 7), List.of(wish)));
    }
}
