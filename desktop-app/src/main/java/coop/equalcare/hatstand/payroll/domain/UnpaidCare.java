package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.rates.domain.Rates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Care that all have agreed to and that no run holds yet, and what it comes to. */
public final class UnpaidCare {

    private final ConfirmedCare confirmed;
    private final PayRuns runs;
    private final Payees payees;
    private final Rates rates;
    private final ZoneId zone;
    private final IdSource ids;

    public UnpaidCare(
            ConfirmedCare confirmed,
            PayRuns runs,
            Payees payees,
            Rates rates,
            ZoneId zone,
            IdSource ids) {
        this.confirmed = confirmed;
        this.runs = runs;
        this.payees = payees;
        this.rates = rates;
        this.zone = zone;
        this.ids = ids;
    }

    /** What began in the period, by its start. */
    public List<Confirmed> in(PayPeriod period) {
        var span = period.span(zone);
        var held = runs.held(span);
        return confirmed.unpaid(span).stream().filter(entry -> !held.contains(entry.id())).toList();
    }

    /** What of the year up to the day cannot be paid for want of a rate, by name. */
    public List<MissingRate> missingRates(LocalDate day) {
        return calculate(in(new PayPeriod(day.minusYears(1), day)), Progress.NONE).stream()
                .flatMap(one -> one.missing().stream())
                .toList();
    }

    /** Person by person, by name. Ends early once it is cancelled. */
    public List<PayCalculation> calculate(List<Confirmed> care, Progress progress) {
        var byWorker = care.stream().collect(Collectors.groupingBy(CareLogEntry::worker));
        var card = rates.cardFor(byWorker.keySet());
        var people =
                payees.of(byWorker.keySet()).values().stream()
                        .sorted(
                                Comparator.comparing(Payee::name)
                                        .thenComparing(payee -> payee.id().value()))
                        .toList();
        var calculated = new ArrayList<PayCalculation>();
        for (var payee : people) {
            progress.at(calculated.size(), people.size());
            if (progress.cancelled()) {
                break;
            }
            var theirs = Optional.ofNullable(byWorker.get(payee.id())).orElseThrow();
            calculated.add(PayCalculation.of(payee, theirs, card, zone, ids));
        }
        progress.at(calculated.size(), people.size());
        return calculated;
    }
}
