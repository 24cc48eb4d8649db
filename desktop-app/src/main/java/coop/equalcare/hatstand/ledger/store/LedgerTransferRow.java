package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.ledger.domain.Posted;
import coop.equalcare.hatstand.ledger.domain.Transfer;
import coop.equalcare.hatstand.ledger.domain.TransferId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One row of {@code ledger_transfer}. */
@Entity
@Table(name = "ledger_transfer")
class LedgerTransferRow {

    @Id
    @Column(name = "seq")
    long seq;

    @Column(name = "id")
    UUID id;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "actor_id")
    UUID actorId;

    @Column(name = "debit_id")
    UUID debitId;

    @Column(name = "credit_id")
    UUID creditId;

    @Column(name = "unit")
    String unit;

    @Column(name = "amount")
    long amount;

    @Column(name = "code")
    String code;

    @Column(name = "about_id")
    UUID aboutId;

    @Column(name = "idempotency_key")
    String key;

    @Column(name = "previous_hash")
    String previousHash;

    @Column(name = "hash")
    String hash;

    static LedgerTransferRow from(Posted link) {
        var transfer = link.transfer();
        var row = new LedgerTransferRow();
        row.seq = link.seq();
        row.id = transfer.id().value();
        row.recordedAt = link.recordedAt();
        row.actorId = link.actor().value();
        row.debitId = transfer.debit().id().value();
        row.creditId = transfer.credit().id().value();
        row.unit = transfer.unit().name();
        row.amount = transfer.amount();
        row.code = transfer.code();
        row.aboutId = transfer.about();
        row.key = transfer.key();
        row.previousHash = link.previous().hex();
        row.hash = link.hash().hex();
        return row;
    }

    /** The database keeps the unit twice, so that it can compare; the link covers the accounts’. */
    Posted toDomain(LedgerAccountRow debit, LedgerAccountRow credit) {
        if (!unit.equals(debit.unit)) {
            throw new IllegalArgumentException("counted in " + unit + ", not " + debit.unit);
        }
        var transfer =
                new Transfer(
                        new TransferId(id),
                        debit.toDomain(),
                        credit.toDomain(),
                        amount,
                        code,
                        aboutId,
                        key);
        return new Posted(
                seq,
                transfer,
                new PersonId(actorId),
                recordedAt,
                new Sha256(previousHash),
                new Sha256(hash));
    }
}
