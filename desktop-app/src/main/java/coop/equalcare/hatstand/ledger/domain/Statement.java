package coop.equalcare.hatstand.ledger.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What went through one account in some days.
 *
 * @param opening the balance before the first of them: debits less credits
 */
public record Statement(NamedAccount account, long opening, List<Line> lines) {

    /**
     * A movement seen from the account.
     *
     * @param change above zero where the account is debited
     * @param balance after it
     */
    public record Line(Movement movement, NamedAccount other, long change, long balance) {}

    public Statement {
        lines = List.copyOf(lines);
    }

    /**
     * @param movements of the account, in the order of the book
     */
    public static Statement of(Standing before, List<Movement> movements) {
        var lines = new ArrayList<Line>();
        var balance = before.balance();
        for (var movement : movements) {
            var debited = isOf(before.account(), movement.debit());
            var change = debited ? movement.amount() : Math.negateExact(movement.amount());
            balance = Math.addExact(balance, change);
            var other = debited ? movement.credit() : movement.debit();
            lines.add(new Line(movement, other, change, balance));
        }
        return new Statement(before.account(), before.balance(), lines);
    }

    private static boolean isOf(NamedAccount one, NamedAccount side) {
        return one.account().id().equals(side.account().id());
    }

    public long closing() {
        return lines.isEmpty() ? opening : lines.getLast().balance();
    }
}
