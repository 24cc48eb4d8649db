package coop.equalcare.hatstand.payroll.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of {@code pay_run_turn}, which whoever prepares holds. */
@Entity
@Table(name = "pay_run_turn")
class PayRunTurnRow {

    static final int ONLY = 1;

    @Id int id;
}
