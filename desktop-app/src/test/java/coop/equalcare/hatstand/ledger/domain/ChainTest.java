package coop.equalcare.hatstand.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Sha256;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;

class ChainTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123456789Z");
    private static final PersonId SAM = PersonId.of("00000000-0000-7000-8000-000000000001");

    private final Account expense = account("wages-expense");
    private final Account payable = account("wages-payable");
    private final Posted first = Chain.EMPTY.next(transfer("a", "b"), SAM, NOW);

    @Test
    void a_link_follows_the_one_before_it() {
        var second = Chain.EMPTY.after(first).next(transfer("c", "d"), SAM, NOW);

        assertThat(second.seq()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(Chain.EMPTY.check(first)).isEmpty();
        assertThat(Chain.EMPTY.after(first).check(second)).isEmpty();
    }

    @Test
    void the_fingerprint_is_known_beforehand() {
        assertThat(first.hash().hex())
                .isEqualTo("2085f3b76718029e80af2c02a5284265d0660a01167213b8ce9d8e67a6149618");
    }

    @Test
    void a_field_cannot_lend_letters_to_its_neighbour() {
        var other = Chain.EMPTY.next(transfer("ab", ""), SAM, NOW);

        assertThat(other.hash())
                .isNotEqualTo(Chain.EMPTY.next(transfer("a", "b"), SAM, NOW).hash());
    }

    @Test
    void a_missing_link_is_a_gap() {
        assertThat(Chain.EMPTY.after(first).check(first))
                .contains(Finding.block("ledger.verify.gap", 2L));
    }

    @Test
    void a_link_from_another_chain_does_not_follow() {
        var elsewhere = new Chain(0, Sha256.of(new byte[0])).next(transfer("a", "b"), SAM, NOW);

        assertThat(Chain.EMPTY.check(elsewhere))
                .contains(Finding.block("ledger.verify.previous", 1L));
    }

    @Test
    void an_amount_is_above_zero_and_no_more_than_a_slip_would_make_it() {
        assertThatThrownBy(() -> of(expense, payable, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(expense, payable, Transfer.HIGHEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(of(expense, payable, Transfer.HIGHEST).amount()).isEqualTo(Transfer.HIGHEST);
    }

    @Test
    void an_account_never_pays_itself() {
        assertThatThrownBy(() -> of(expense, expense, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void units_do_not_mix() {
        var coins =
                new Account(
                        new AccountId(new UUID(0, 9)),
                        AccountName.ofTheCoop("pool", Unit.COIN_MINUTES));

        assertThatThrownBy(() -> of(expense, coins, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Transfer of(Account debit, Account credit, long amount) {
        return new Transfer(
                new TransferId(new UUID(0, 2)), debit, credit, amount, "x", new UUID(0, 3), "k");
    }

    private Transfer transfer(String code, String key) {
        return new Transfer(
                new TransferId(new UUID(0, 2)), expense, payable, 1, code, new UUID(0, 3), key);
    }

    private static Account account(String kind) {
        return new Account(
                new AccountId(new UUID(0, kind.charAt(6))),
                AccountName.ofTheCoop(kind, Unit.GBP_PENCE));
    }
}
