package coop.equalcare.hatstand.ledger.ui;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.ledger.domain.Movement;
import coop.equalcare.hatstand.ledger.domain.NamedAccount;
import coop.equalcare.hatstand.ledger.domain.Standing;
import coop.equalcare.hatstand.ledger.domain.Statement;
import coop.equalcare.hatstand.ledger.domain.TrialBalance;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.platform.text.Texts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The book in words, on the screen and in files. */
final class BookWords {

    private final Texts texts;

    BookWords(Texts texts) {
        this.texts = texts;
    }

    /** Whose it is and of what kind, for example {@code May Ogden, wages to pay}. */
    String account(NamedAccount account) {
        var kind = kind(account);
        return account.holder().map(it -> texts.get("ledger.account.of", it, kind)).orElse(kind);
    }

    /** What a later version keeps is shown as it stands. */
    String kind(NamedAccount account) {
        var kind = account.account().name().kind();
        var key = "ledger.kind.%s".formatted(kind.replace('-', '_'));
        return texts.has(key) ? texts.get(key) : kind;
    }

    String what(Movement movement) {
        var key = "ledger.code.%s".formatted(movement.code().replace('-', '_'));
        return texts.has(key) ? texts.get(key) : movement.code();
    }

    String day(Movement movement) {
        return texts.shortDate(dayOf(movement));
    }

    LocalDate dayOf(Movement movement) {
        return LocalDate.ofInstant(movement.at(), texts.zone());
    }

    String amount(Unit unit, long amount) {
        return switch (unit) {
            case GBP_PENCE -> texts.money(new Money(amount));
            case SHARE -> texts.get("ledger.amount.shares", amount);
            case COIN_MINUTES -> texts.duration(Duration.ofMinutes(amount));
        };
    }

    /** Nothing where there is nothing. */
    String side(Unit unit, long amount) {
        return amount == 0 ? "" : amount(unit, amount);
    }

    /** With the side it is on, for example {@code £120.00 credit}. */
    String balance(Unit unit, long balance) {
        if (balance == 0) {
            return amount(unit, 0);
        }
        var key = balance > 0 ? "ledger.balance.debit" : "ledger.balance.credit";
        return texts.get(key, amount(unit, Math.abs(balance)));
    }

    List<List<String>> table(TrialBalance balance) {
        var rows = new ArrayList<List<String>>();
        rows.add(heads("kind", "holder", "unit", "debit", "credit"));
        for (var one : balance.standings()) {
            rows.add(row(one));
        }
        return rows;
    }

    private List<String> row(Standing one) {
        var unit = one.account().unit();
        return List.of(
                kind(one.account()),
                one.account().holder().orElse(""),
                texts.name(unit),
                unit.plain(one.debitBalance()),
                unit.plain(one.creditBalance()));
    }

    List<List<String>> table(Statement statement) {
        var unit = statement.account().unit();
        var rows = new ArrayList<List<String>>();
        rows.add(heads("number", "day", "what", "other", "debit", "credit", "balance"));
        rows.add(edge("ledger.statement.opening", unit.plain(statement.opening())));
        for (var line : statement.lines()) {
            rows.add(
                    List.of(
                            Long.toString(line.movement().seq()),
                            dayOf(line.movement()).toString(),
                            what(line.movement()),
                            account(line.other()),
                            unit.plain(Math.max(0, line.change())),
                            unit.plain(Math.max(0, -line.change())),
                            unit.plain(line.balance())));
        }
        rows.add(edge("ledger.statement.closing", unit.plain(statement.closing())));
        return rows;
    }

    private List<String> edge(String key, String balance) {
        return List.of("", "", texts.get(key), "", "", "", balance);
    }

    private List<String> heads(String... names) {
        return List.of(names).stream()
                .map(it -> texts.get("ledger.head.%s".formatted(it)))
                .toList();
    }

    String text(String key, Object... values) {
        return texts.get(key, values);
    }

    Texts texts() {
        return texts;
    }
}
