package coop.equalcare.hatstand.ledger.domain;

import java.math.BigDecimal;

/** What an account holds. Nothing is ever changed from one unit into another. */
public enum Unit {
    GBP_PENCE(2),
    SHARE(0),
    COIN_MINUTES(0);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    /** As programs read it, for example {@code 1234.50} for pence, in pounds. */
    public String plain(long amount) {
        return BigDecimal.valueOf(amount, decimals).toPlainString();
    }
}
