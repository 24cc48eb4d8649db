package coop.equalcare.hatstand.ledger;

import coop.equalcare.hatstand.ledger.store.HibernateLedger;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.House;

/** Front door: the one book. */
public final class LedgerModule {

    public final PostTransfers postTransfers;
    public final VerifyLedger verifyLedger;

    public LedgerModule(House house) {
        var ledger = new HibernateLedger(house.sessions());
        this.postTransfers = new PostTransfers(house.gate(), ledger, house.ids(), house.clock());
        this.verifyLedger = new VerifyLedger(house.gate(), ledger);
    }
}
