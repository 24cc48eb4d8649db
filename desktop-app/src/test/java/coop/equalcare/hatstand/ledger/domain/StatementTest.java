package coop.equalcare.hatstand.ledger.domain;

import static coop.equalcare.hatstand.ledger.domain.TestBook.HANIF;
import static coop.equalcare.hatstand.ledger.domain.TestBook.MAY;
import static coop.equalcare.hatstand.ledger.domain.TestBook.WAGES;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class StatementTest {

    private static final Instant BEFORE_NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");

    private final TestBook book =
            new TestBook()
                    .post("2026-10-20", WAGES, MAY, 10_000)
                    .post("2026-11-10", WAGES, MAY, 2_550)
                    .post("2026-11-10", WAGES, HANIF, 4_000)
                    .post("2026-11-12", MAY, WAGES, 12_000);

    private Statement of(NamedAccount account) {
        var id = account.account().id();
        return Statement.of(
                book.standing(id, BEFORE_NOVEMBER).orElseThrow(),
                book.movements(id, BEFORE_NOVEMBER, LATER));
    }

    @Test
    void each_line_has_the_balance_after_it_from_what_was_there_before() {
        var may = of(MAY);

        assertThat(may.opening()).isEqualTo(-10_000);
        assertThat(may.lines())
                .extracting(Statement.Line::change)
                .containsExactly(-2_550L, 12_000L);
        assertThat(may.lines())
                .extracting(Statement.Line::balance)
                .containsExactly(-12_550L, -550L);
        assertThat(may.closing()).isEqualTo(-550);
    }

    @Test
    void a_line_names_the_other_account_whichever_side_it_is_on() {
        assertThat(of(WAGES).lines())
                .extracting(Statement.Line::other)
                .containsExactly(MAY, HANIF, MAY);
        assertThat(of(MAY).lines()).extracting(Statement.Line::other).containsOnly(WAGES);
    }

    @Test
    void days_in_which_nothing_happened_close_as_they_opened() {
        var id = MAY.account().id();
        var standing = book.standing(id, LATER).orElseThrow();

        var quiet = Statement.of(standing, List.of());

        assertThat(quiet.closing()).isEqualTo(quiet.opening()).isEqualTo(-550);
    }

    @Test
    void the_trial_balance_has_the_same_on_both_sides() {
        var balance = new TrialBalance(book.standings(LATER));

        assertThat(balance.debits()).isEqualTo(4_550);
        assertThat(balance.credits()).isEqualTo(550 + 4_000);
        assertThat(balance.agrees()).isTrue();
        assertThat(balance.standings())
                .extracting(Standing::account)
                .containsExactly(WAGES, HANIF, MAY);
    }

    @Test
    void units_are_never_added_up_together() {
        var share = TestBook.account("May Ogden", "share-capital", Unit.SHARE, 8);
        var pool = TestBook.account("Hanif Malik", "share-capital", Unit.SHARE, 9);
        book.post("2026-11-13", share, pool, 5);

        var balance = new TrialBalance(book.standings(LATER));

        assertThat(balance.units()).containsExactly(Unit.GBP_PENCE, Unit.SHARE);
        assertThat(balance.in(Unit.SHARE).debits()).isEqualTo(5);
        assertThat(balance.in(Unit.GBP_PENCE).debits()).isEqualTo(4_550);
    }

    @Test
    void a_side_that_somebody_has_written_past_the_book_is_seen() {
        var lopsided = new TrialBalance(List.of(new Standing(WAGES, 100, 0)));

        assertThat(lopsided.agrees()).isFalse();
    }
}
