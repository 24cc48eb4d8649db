package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.domain.Account;
import coop.equalcare.hatstand.ledger.domain.AccountId;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.Unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** One row of {@code ledger_account}. */
@Entity
@Table(name = "ledger_account")
class LedgerAccountRow {

    @Id UUID id;

    @Column(name = "code")
    String code;

    @Column(name = "kind")
    String kind;

    @Column(name = "unit")
    String unit;

    @Column(name = "person_id")
    @Nullable UUID personId;

    static LedgerAccountRow from(Account account) {
        var row = new LedgerAccountRow();
        row.id = account.id().value();
        row.code = account.name().code();
        row.kind = account.name().kind();
        row.unit = account.unit().name();
        row.personId = account.name().person().map(PersonId::value).orElse(null);
        return row;
    }

    Account toDomain() {
        var person = Optional.ofNullable(personId).map(PersonId::new);
        return new Account(
                new AccountId(id), new AccountName(code, kind, Unit.valueOf(unit), person));
    }
}
