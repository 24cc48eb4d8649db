package coop.equalcare.hatstand.payroll;

import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.ledger.LedgerModule;
import coop.equalcare.hatstand.payroll.domain.UnpaidCare;
import coop.equalcare.hatstand.payroll.domain.export.GenericCsv;
import coop.equalcare.hatstand.payroll.domain.export.PayFile;
import coop.equalcare.hatstand.payroll.domain.export.SagePaymentsCsv;
import coop.equalcare.hatstand.payroll.domain.export.Stamped;
import coop.equalcare.hatstand.payroll.store.HibernatePayRuns;
import coop.equalcare.hatstand.payroll.store.HibernatePayees;
import coop.equalcare.hatstand.payroll.store.HibernateWaiting;
import coop.equalcare.hatstand.payroll.ui.PayDeeds;
import coop.equalcare.hatstand.payroll.ui.PayrollView;
import coop.equalcare.hatstand.payroll.ui.PayrollViewModel;
import coop.equalcare.hatstand.payroll.ui.queues.QueueScreens;
import coop.equalcare.hatstand.payroll.usecase.ApprovePayRun;
import coop.equalcare.hatstand.payroll.usecase.DiscardPayRun;
import coop.equalcare.hatstand.payroll.usecase.ExplainLine;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;
import coop.equalcare.hatstand.payroll.usecase.ExportQueue;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRun;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRuns;
import coop.equalcare.hatstand.payroll.usecase.OpenQueues;
import coop.equalcare.hatstand.payroll.usecase.OpenRates;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.rates.RatesModule;
import coop.equalcare.hatstand.shell.Desk;
import coop.equalcare.hatstand.shell.ScreenCommand;
import coop.equalcare.hatstand.shell.ScreenOffer;

import java.util.List;
import java.util.Map;

/** Front door: pay runs, from confirmed care to files for payroll software. */
public final class PayrollModule {

    public final PreparePayRun preparePayRun;
    public final DiscardPayRun discardPayRun;
    public final OpenPayRuns openPayRuns;
    public final OpenRates openRates;
    public final OpenPayRun openPayRun;
    public final ExplainLine explainLine;
    public final ApprovePayRun approvePayRun;
    public final ExportPayRun exportPayRun;
    public final OpenQueues openQueues;
    public final ExportQueue exportQueue;
    private final PayDeeds deeds;
    private final House house;

    /**
     * @param demo whether the database is a demo one: its exports say so
     */
    public PayrollModule(
            House house,
            RatesModule rates,
            ConfirmedCare confirmed,
            LedgerModule ledger,
            boolean demo) {
        var gate = house.gate();
        var runs = new HibernatePayRuns(house.sessions());
        var payees = new HibernatePayees(house.sessions());
        var unpaid =
                new UnpaidCare(confirmed, runs, payees, rates.rates, house.zone(), house.ids());
        preparePayRun = new PreparePayRun(gate, runs, unpaid, house.ids(), house.clock());
        discardPayRun = new DiscardPayRun(gate, runs);
        openPayRuns = new OpenPayRuns(gate, runs, house.clock(), house.zone());
        openRates =
                new OpenRates(
                        gate,
                        payees,
                        rates.elements,
                        rates.rates,
                        unpaid,
                        house.clock(),
                        house.zone());
        openPayRun = new OpenPayRun(gate, runs, payees, rates.elements, unpaid);
        explainLine = new ExplainLine(gate, runs, rates.rates);
        approvePayRun =
                new ApprovePayRun(gate, runs, confirmed, ledger.postTransfers, house.clock());
        exportPayRun =
                new ExportPayRun(
                        gate,
                        runs,
                        payees,
                        rates.elements,
                        new SafeFile(),
                        Map.of(
                                ExportPayRun.Format.SAGE,
                                stamped(new SagePaymentsCsv(), demo),
                                ExportPayRun.Format.GENERIC,
                                stamped(new GenericCsv(), demo)));
        openQueues =
                new OpenQueues(
                        gate, new HibernateWaiting(house.sessions()), rates.rates, house.zone());
        exportQueue = new ExportQueue(gate, new SafeFile(), house.clock(), house.zone(), demo);
        deeds =
                new PayDeeds(
                        openPayRuns,
                        openRates,
                        preparePayRun,
                        openPayRun,
                        explainLine,
                        discardPayRun,
                        approvePayRun,
                        exportPayRun,
                        rates.addRate,
                        rates.setPayElement);
        this.house = house;
    }

    /**
     * @param registerEnded puts down what has ended, so that the queues are whole
     */
    public ScreenOffer<QueuesScreen> queuesScreen(RegisterEnded registerEnded) {
        var screens = new QueueScreens(house, registerEnded, openQueues, exportQueue);
        return new ScreenOffer<>(
                QueuesScreen.class,
                new QueuesScreen(),
                "payroll.queues.title",
                "fth-inbox",
                Permission.VIEW_PAY,
                (_, desk) -> screens.open(desk));
    }

    /**
     * @param preferences remember which folder the last export went to
     */
    public ScreenOffer<PayrollScreen> screen(Preferences preferences) {
        return new ScreenOffer<>(
                PayrollScreen.class,
                PayrollScreen.HOME,
                "payroll.screen.title",
                "fth-credit-card",
                Permission.VIEW_PAY,
                (asked, desk) ->
                        view(asked, desk, new FolderMemory(preferences, "export.payroll.folder")),
                List.of(
                        new ScreenCommand<>(
                                PayrollView.class,
                                "payroll.screen.prepare",
                                "fth-credit-card",
                                "shell.palette.new_key",
                                Permission.PREPARE_PAY,
                                PayrollView::prepare),
                        new ScreenCommand<>(
                                PayrollView.class,
                                "payroll.rates.open",
                                "fth-sliders",
                                "shell.palette.no_key",
                                Permission.PREPARE_PAY,
                                PayrollView::openRates)));
    }

    private PayrollView view(PayrollScreen asked, Desk desk, FolderMemory memory) {
        var model =
                new PayrollViewModel(
                        desk.actor(),
                        deeds,
                        desk.background(),
                        desk.doorkeeper(),
                        desk.jobs(),
                        memory);
        var view = new PayrollView(model, desk.texts(), desk.tables(), house.feed());
        asked.run().ifPresent(model::open);
        asked.mending().ifPresent(model::openRates);
        return view;
    }

    private static PayFile stamped(PayFile file, boolean demo) {
        return demo ? new Stamped(file) : file;
    }
}
