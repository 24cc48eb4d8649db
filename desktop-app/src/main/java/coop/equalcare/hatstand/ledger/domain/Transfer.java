package coop.equalcare.hatstand.ledger.domain;

import java.util.UUID;

/**
 * One positive amount from one account to another of the same unit: an imbalance has no spelling
 * (LED-1).
 *
 * @param code what sort of movement, for example {@code wages}
 * @param about what it is about: a pay run, an entry; a correction is about the same
 * @param key says that two wishes are the same one, so that it happens once
 */
public record Transfer(
        TransferId id,
        Account debit,
        Account credit,
        long amount,
        String code,
        UUID about,
        String key) {

    /** £1,000,000,000: more is a slip of the finger. The database says the same. */
    public static final long HIGHEST = 100_000_000_000L;

    public Transfer {
        if (amount <= 0 || amount > HIGHEST) {
            throw new IllegalArgumentException("an amount is above zero: " + amount);
        }
        if (debit.id().equals(credit.id())) {
            throw new IllegalArgumentException("from and to one account: " + debit.id());
        }
        if (debit.unit() != credit.unit()) {
            throw new IllegalArgumentException(
                    "units do not mix: " + debit.unit() + " and " + credit.unit());
        }
    }

    public Unit unit() {
        return debit.unit();
    }

    /** Whether it is the same wish again, by whoever and whenever. */
    public boolean saysTheSameAs(Transfer other) {
        return debit.equals(other.debit)
                && credit.equals(other.credit)
                && amount == other.amount
                && code.equals(other.code)
                && about.equals(other.about)
                && key.equals(other.key);
    }
}
