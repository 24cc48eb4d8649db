package coop.equalcare.hatstand.ledger.domain;

/** An account of the book. It holds one unit and is never changed. */
public record Account(AccountId id, AccountName name) {

    public Unit unit() {
        return name.unit();
    }
}
