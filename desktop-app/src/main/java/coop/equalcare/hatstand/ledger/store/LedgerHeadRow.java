package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.ledger.domain.Chain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of {@code ledger_head}. */
@Entity
@Table(name = "ledger_head")
class LedgerHeadRow {

    static final int ONLY = 1;

    @Id int id;

    @Column(name = "seq")
    long seq;

    @Column(name = "hash")
    String hash;

    Chain toDomain() {
        return new Chain(seq, new Sha256(hash));
    }
}
