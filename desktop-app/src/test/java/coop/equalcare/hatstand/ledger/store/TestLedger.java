package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.ledger.LedgerModule;
import coop.equalcare.hatstand.ledger.usecase.BookMemory;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.TestDatabase;

/** The book of an invented co-op. */
final class TestLedger {

    private TestLedger() {}

    /**
     * @param memory of the desk at which somebody sits
     */
    static LedgerModule at(TestDatabase database, BookMemory memory) {
        return new LedgerModule(
                database.house(), new CoOp("Invented", CoOp.HOME_ZONE, false), memory);
    }
}
