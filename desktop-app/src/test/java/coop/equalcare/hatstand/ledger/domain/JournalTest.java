package coop.equalcare.hatstand.ledger.domain;

import static coop.equalcare.hatstand.ledger.domain.TestBook.WAGES;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

class JournalTest {

    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final Pattern POSTING =
            Pattern.compile("    (\\S(?:\\S| (?! ))*)  (GBP|SHARE|COINMIN) (-?\\d+(?:\\.\\d+)?)");

    private final Journal journal = new Journal(ZoneId.of("Europe/London"));

    private List<String> lines(TestBook book) {
        return new String(
                        journal.of(List.of("A remark\nin two lines"), book.after(0, LATER, 99)),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void a_transfer_is_a_transaction_of_two_postings_that_cancel_out() {
        var lines = lines(new TestBook().post("2026-11-10", WAGES, TestBook.MAY, 2_550));

        assertThat(lines)
                .contains(
                        "; A remark in two lines",
                        "account wages-expense",
                        "account wages-payable:May Ogden #00000002",
                        "2026-11-10 (1) wages  ; about:00000000-0000-0000-0000-000000000007",
                        "    wages-expense  GBP 25.50",
                        "    wages-payable:May Ogden #00000002  GBP -25.50");
    }

    @Test
    void names_cannot_break_the_file() {
        var odd = TestBook.payable("Ann;  O’Neill: (née \t[X])\n مها", 5);

        var lines = lines(new TestBook().post("2026-11-10", WAGES, odd, 1));

        assertThat(lines).contains("account wages-payable:Ann O’Neill née X مها #00000005");
    }

    @Test
    void whoever_reads_the_postings_finds_every_transaction_in_balance() {
        var shares = TestBook.account("May", "share-capital", Unit.SHARE, 8);
        var member = TestBook.account("Hanif", "member", Unit.SHARE, 9);
        var lines =
                lines(
                        new TestBook()
                                .post("2026-10-24", WAGES, TestBook.MAY, 1)
                                .post("2026-10-25", WAGES, TestBook.HANIF, 100_000_000_000L)
                                .post("2026-10-26", shares, member, 3));

        var postings = lines.stream().filter(line -> line.startsWith("    ")).toList();
        assertThat(postings).hasSize(6).allMatch(POSTING.asMatchPredicate());
        for (var i = 0; i < postings.size(); i += 2) {
            assertThat(amount(postings.get(i)).add(amount(postings.get(i + 1))))
                    .isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    private static BigDecimal amount(String posting) {
        var match = POSTING.matcher(posting);
        assertThat(match.matches()).isTrue();
        return new BigDecimal(match.group(3));
    }

    @Test
    void a_transfer_late_in_the_evening_has_the_date_of_its_local_day() {
        var summer =
                new Movement(
                        1,
                        Instant.parse("2026-06-30T23:30:00Z"),
                        "wages",
                        WAGES.account().id().value(),
                        WAGES,
                        TestBook.MAY,
                        1);

        var text = new String(journal.of(List.of(), List.of(summer)), StandardCharsets.UTF_8);

        assertThat(text).contains("2026-07-01 (1) wages");
    }
}
