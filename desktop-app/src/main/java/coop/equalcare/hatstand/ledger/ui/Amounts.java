package coop.equalcare.hatstand.ledger.ui;

import coop.equalcare.hatstand.ledger.domain.Unit;

/** How an amount of a unit is written in a column. */
interface Amounts {

    String text(Unit unit, long amount);
}
