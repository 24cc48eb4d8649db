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
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class PostTransfersTest {

    private static final UUID RUN = new UUID(0, 7);

    private final Actor finance =
            new Actor(
                    new PersonId(new UUID(0, 1)),
                    Set.of(Permission.APPROVE_PAY, Permission.VIEW_LEDGER));
    private final PersonId may = new PersonId(new UUID(0, 2));
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final OpenGate gate = new OpenGate();
    private final PostTransfers post =
            new PostTransfers(
                    gate, ledger, UUID::randomUUID, () -> Instant.parse("2026-11-24T09:00:00Z"));
    private final VerifyLedger verify =
            new VerifyLedger(gate, ledger, new InMemoryBookMemory(), ZoneOffset.UTC);

    @Test
    void transfers_are_links_of_one_chain_between_accounts_opened_on_the_way() {
        post.handle(finance, command(wish("a", 100), wish("b", 200)));

        assertThat(ledger.after(0, 9))
                .extracting(link -> link.transfer().amount())
                .containsExactly(100L, 200L);
        assertThat(verify.handle(finance, VerifyLedger.Query.PLAIN, Progress.NONE))
                .isEqualTo(
                        new Outcome.Done<>(new Proven(ledger.end(), Map.of(Unit.GBP_PENCE, 300L))));
    }

    @Test
    void the_same_wish_twice_is_posted_once() {
        var first = post.handle(finance, command(wish("a", 100)));

        assertThat(post.handle(finance, command(wish("a", 100)))).isEqualTo(first);
        assertThat(ledger.end().seq()).isEqualTo(1);
    }

    @Test
    void another_wish_under_the_same_key_is_refused() {
        post.handle(finance, command(wish("a", 100)));

        assertThat(post.handle(finance, command(wish("a", 101))))
                .isEqualTo(new Outcome.Refused<>(Finding.block("ledger.post.key_used", "a")));
    }

    @Test
    void nobody_posts_without_the_permission_of_the_deed() {
        var stranger = new Actor(may, Set.of());

        assertThat(post.handle(stranger, command(wish("a", 100))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void an_empty_book_is_sound() {
        assertThat(verify.handle(finance, VerifyLedger.Query.PLAIN, Progress.NONE))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_check_can_be_stopped() {
        post.handle(finance, command(wish("a", 100)));

        assertThat(verify.handle(finance, VerifyLedger.Query.PLAIN, new Stopped()))
                .isEqualTo(new Outcome.Refused<>(Finding.note("ledger.verify.cancelled")));
    }

    private PostTransfers.Command command(PostTransfers.Wish... wishes) {
        return new PostTransfers.Command(Permission.APPROVE_PAY, RUN, List.of(wishes));
    }

    private PostTransfers.Wish wish(String key, long amount) {
        return new PostTransfers.Wish(
                key,
                AccountName.ofTheCoop("wages-expense", Unit.GBP_PENCE),
                AccountName.of(may, "wages-payable", Unit.GBP_PENCE),
                amount,
                "wages",
                RUN);
    }

    /** Somebody has pressed cancel. */
    private record Stopped() implements Progress {

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
