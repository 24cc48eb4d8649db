package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedCare;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.LedgerModule;
import coop.equalcare.hatstand.ledger.store.HibernateLedger;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.payroll.PayrollModule;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.store.HibernatePayRuns;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rates.RatesModule;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.store.HibernateRates;

import java.util.List;
import java.util.stream.Stream;

/** Pay as it is wired in the product, on a database. */
public final class DatabasePayDesk implements PayDesk {

    final TestDatabase database;
    private final RatesModule rates;
    final PayrollModule payroll;

    public DatabasePayDesk(Dialect dialect) {
        this(TestDatabase.open(dialect, rows()));
    }

    DatabasePayDesk(TestDatabase database) {
        this.database = database;
        rates = new RatesModule(database.house());
        payroll =
                new PayrollModule(
                        database.house(),
                        rates,
                        new HibernateConfirmedCare(database.sessions(), database.house().feed()),
                        new LedgerModule(
                                database.house(),
                                new CoOp("Invented", CoOp.HOME_ZONE, false),
                                new InMemoryBookMemory()),
                        false);
    }

    static List<Class<?>> rows() {
        return Stream.of(
                        HibernateRates.rows(),
                        HibernateLedger.rows(),
                        HibernateCareLog.rows(),
                        HibernatePayRuns.rows())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public PreparePayRun prepare() {
        return payroll.preparePayRun;
    }

    @Override
    public DiscardPayRun discard() {
        return payroll.discardPayRun;
    }

    @Override
    public OpenPayRuns openRuns() {
        return payroll.openPayRuns;
    }

    @Override
    public OpenRates openRates() {
        return payroll.openRates;
    }

    @Override
    public OpenPayRun openRun() {
        return payroll.openPayRun;
    }

    @Override
    public ExplainLine explain() {
        return payroll.explainLine;
    }

    @Override
    public ApprovePayRun approve() {
        return payroll.approvePayRun;
    }

    @Override
    public ExportPayRun export() {
        return payroll.exportPayRun;
    }

    @Override
    public void know(Payee payee) {
        var id = database.person(payee.name()).value();
        database.run(
                "update person set id = ?, works_number = ?, engagement = ? where id = ?",
                payee.id().value(),
                payee.worksNumber().orElse(null),
                payee.engagement().map(Enum::name).orElse(null),
                id);
    }

    @Override
    public void call(PersonId person, String otherName) {
        database.run("update person set name = ? where id = ?", otherName, person.value());
    }

    @Override
    public void confirm(Confirmed entry) {
        var support = entry.support();
        var when = entry.worked().when();
        database.run(
                """
                insert into booking
                    (id, supported_id, worker_id, starts_at, ends_at, kind, cancelled, version)
                values (?, ?, ?, ?, ?, ?, false, 0)
                """,
                support.booking().value(),
                support.supported().value(),
                support.worker().value(),
                when.start(),
                when.end(),
                support.kindName());
        database.run(
                """
                insert into care_log_entry
                    (id, booking_id, supported_id, worker_id, kind, planned_starts_at,
                    planned_ends_at, starts_at, ends_at, break_minutes, status, edition, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', 0, 1)
                """,
                entry.id().value(),
                support.booking().value(),
                support.supported().value(),
                support.worker().value(),
                support.kindName(),
                when.start(),
                when.end(),
                when.start(),
                when.end(),
                entry.worked().breakMinutes());
        entry.confirmations()
                .forEach(
                        given ->
                                database.run(
                                        """
                                        insert into care_log_confirmation
                                            (entry_id, person_id, edition, recorded_by,
                                            confirmed_at)
                                        values (?, ?, 0, ?, ?)
                                        """,
                                        entry.id().value(),
                                        given.person().value(),
                                        given.recordedBy().value(),
                                        given.at()));
    }

    @Override
    public void set(Rate rate) {
        database.inTransaction(() -> rates.rates.add(rate));
    }

    @Override
    public void set(PayElement element) {
        database.inTransaction(() -> rates.elements.put(element));
    }

    @Override
    public long paid() {
        return database.number("select count(*) from care_log_entry where status = 'PAID'");
    }

    @Override
    public long owed(PersonId person) {
        return database.number(
                """
                select coalesce(sum(t.amount), 0) from ledger_transfer t
                join ledger_account a on a.id = t.credit_id where a.person_id = ?
                """,
                person.value());
    }

    @Override
    public void close() {
        database.close();
    }
}
