package coop.equalcare.hatstand.ledger.domain;

/** What an account holds. Nothing is ever changed from one unit into another. */
public enum Unit {
    GBP_PENCE,
    SHARE,
    COIN_MINUTES
}
