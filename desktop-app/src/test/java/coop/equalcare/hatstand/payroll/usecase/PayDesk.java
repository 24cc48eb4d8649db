package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.Rate;

/** Pay with people, rates and care in it, on fakes or on a database. */
public interface PayDesk extends AutoCloseable {

    PreparePayRun prepare();

    DiscardPayRun discard();

    OpenPayRuns openRuns();

    OpenRates openRates();

    OpenPayRun openRun();

    ExplainLine explain();

    ApprovePayRun approve();

    ExportPayRun export();

    void know(Payee payee);

    void call(PersonId person, String otherName);

    void confirm(Confirmed entry);

    void set(Rate rate);

    void set(PayElement element);

    /** How many entries are paid. */
    long paid();

    /** What the ledger says of a person’s wages, in pence. */
    long owed(PersonId person);

    @Override
    void close();
}
