package coop.equalcare.hatstand.ledger.domain;

/**
 * How an account stands at a moment.
 *
 * @param debits what was debited until then, in the account’s unit
 * @param credits what was credited until then
 */
public record Standing(NamedAccount account, long debits, long credits) {

    /** Above zero where the debits outweigh, below zero where the credits do. */
    public long balance() {
        return Math.subtractExact(debits, credits);
    }

    public long debitBalance() {
        return Math.max(0, balance());
    }

    public long creditBalance() {
        return Math.max(0, Math.negateExact(balance()));
    }
}
