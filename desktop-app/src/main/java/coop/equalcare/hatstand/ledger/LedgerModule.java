package coop.equalcare.hatstand.ledger;

import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.ledger.store.HibernateBook;
import coop.equalcare.hatstand.ledger.store.HibernateLedger;
import coop.equalcare.hatstand.ledger.ui.BookView;
import coop.equalcare.hatstand.ledger.ui.BookViewModel;
import coop.equalcare.hatstand.ledger.ui.ProofViewModel;
import coop.equalcare.hatstand.ledger.usecase.BookMemory;
import coop.equalcare.hatstand.ledger.usecase.ExportBook;
import coop.equalcare.hatstand.ledger.usecase.MakeCheckpoint;
import coop.equalcare.hatstand.ledger.usecase.OpenBook;
import coop.equalcare.hatstand.ledger.usecase.OpenStatement;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.shell.Desk;
import coop.equalcare.hatstand.shell.ScreenOffer;

import java.time.LocalDate;

/** Front door: the one book. */
public final class LedgerModule {

    public final PostTransfers postTransfers;
    public final VerifyLedger verifyLedger;
    public final MakeCheckpoint makeCheckpoint;
    public final OpenBook openBook;
    public final OpenStatement openStatement;
    public final ExportBook exportBook;
    public final ScreenOffer<BookScreen> screen;

    private final House house;

    /**
     * @param memory what this desk keeps of the book
     */
    public LedgerModule(House house, CoOp coOp, BookMemory memory) {
        this.house = house;
        var ledger = new HibernateLedger(house.sessions());
        this.postTransfers = new PostTransfers(house.gate(), ledger, house.ids(), house.clock());
        this.verifyLedger = new VerifyLedger(house.gate(), ledger, memory, house.zone());
        this.makeCheckpoint =
                new MakeCheckpoint(
                        house.gate(), verifyLedger, memory, new SafeFile(), house.clock(), coOp);
        var book = new HibernateBook(house.sessions());
        this.openBook = new OpenBook(house.gate(), book, house.zone());
        this.openStatement = new OpenStatement(house.gate(), book, house.zone());
        this.exportBook =
                new ExportBook(house.gate(), book, new SafeFile(), house.zone(), coOp.demo());
        this.screen =
                new ScreenOffer<>(
                        BookScreen.class,
                        new BookScreen(),
                        "ledger.book.title",
                        "fth-book-open",
                        Permission.VIEW_LEDGER,
                        (_, desk) -> open(desk));
    }

    private BookView open(Desk desk) {
        var deeds =
                new BookViewModel.Deeds(
                        desk.actor(),
                        openBook,
                        openStatement,
                        exportBook,
                        new ProofViewModel.Deeds(desk.actor(), verifyLedger, makeCheckpoint));
        var today = LocalDate.ofInstant(house.clock().instant(), house.zone());
        var model = new BookViewModel(deeds, desk.background(), desk.jobs(), today);
        return new BookView(model, desk.texts(), desk.tables());
    }
}
