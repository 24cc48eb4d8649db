package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.domain.InMemoryLedger;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.payroll.domain.InMemoryPayRuns;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.payroll.domain.UnpaidCare;
import coop.equalcare.hatstand.payroll.domain.export.GenericCsv;
import coop.equalcare.hatstand.payroll.domain.export.SagePaymentsCsv;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rates.domain.InMemoryPayElements;
import coop.equalcare.hatstand.rates.domain.InMemoryRates;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.usecase.AddRate;
import coop.equalcare.hatstand.rates.usecase.SetPayElement;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Pay on fakes. */
public final class FakePayDesk implements PayDesk {

    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-24T09:00:00Z");

    private final OpenGate gate = new OpenGate();
    private final InMemoryPayRuns runs = new InMemoryPayRuns();
    private final InMemoryRates rates = new InMemoryRates();
    private final InMemoryPayElements elements = new InMemoryPayElements();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final UnpaidCare unpaid =
            new UnpaidCare(runs, runs, runs, rates, TestCare.LONDON, UUID::randomUUID);

    @Override
    public PreparePayRun prepare() {
        return new PreparePayRun(gate, runs, unpaid, UUID::randomUUID, CLOCK);
    }

    @Override
    public DiscardPayRun discard() {
        return new DiscardPayRun(gate, runs);
    }

    @Override
    public OpenPayRuns openRuns() {
        return new OpenPayRuns(gate, runs, CLOCK, TestCare.LONDON);
    }

    @Override
    public OpenRates openRates() {
        return new OpenRates(gate, runs, elements, rates, unpaid, CLOCK, TestCare.LONDON);
    }

    @Override
    public OpenPayRun openRun() {
        return new OpenPayRun(gate, runs, runs, elements, unpaid);
    }

    @Override
    public ExplainLine explain() {
        return new ExplainLine(gate, runs, rates);
    }

    @Override
    public ApprovePayRun approve() {
        var post = new PostTransfers(gate, ledger, UUID::randomUUID, CLOCK);
        return new ApprovePayRun(gate, runs, runs, post, CLOCK);
    }

    @Override
    public ExportPayRun export() {
        return new ExportPayRun(
                gate,
                runs,
                runs,
                elements,
                new SafeFile(),
                Map.of(
                        ExportPayRun.Format.SAGE,
                        new SagePaymentsCsv(),
                        ExportPayRun.Format.GENERIC,
                        new GenericCsv()));
    }

    public AddRate addRate() {
        return new AddRate(gate, rates, UUID::randomUUID);
    }

    public SetPayElement setPayElement() {
        return new SetPayElement(gate, elements);
    }

    @Override
    public void know(Payee payee) {
        runs.people.put(payee.id(), payee);
    }

    @Override
    public void call(PersonId person, String otherName) {
        var before = runs.people.get(person);
        know(new Payee(person, otherName, before.worksNumber(), before.engagement()));
    }

    @Override
    public void confirm(Confirmed entry) {
        runs.care.put(entry.id(), entry);
    }

    @Override
    public void set(Rate rate) {
        rates.add(rate);
    }

    @Override
    public void set(PayElement element) {
        elements.put(element);
    }

    @Override
    public long paid() {
        var always = new PayPeriod(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
        return runs.care.size() - runs.unpaid(always.span(TestCare.LONDON)).size();
    }

    @Override
    public long owed(PersonId person) {
        return ledger.after(0, 1000).stream()
                .map(link -> link.transfer())
                .filter(
                        transfer ->
                                transfer.credit().name().person().stream().anyMatch(person::equals))
                .mapToLong(transfer -> transfer.amount())
                .sum();
    }

    @Override
    public void close() {}
}
