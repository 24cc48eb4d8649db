package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that is paid for a period. It is a draft until a second person approves it; from then
 * on nothing about it changes.
 */
public sealed interface PayRun permits DraftRun, ApprovedRun {

    PayRunId id();

    /** Counts from 1: what people call it. */
    int number();

    PayPeriod period();

    PersonId preparedBy();

    Instant preparedAt();

    /** By person, as they were calculated. */
    List<PayLine> lines();

    int version();

    PayRunStatus status();

    default Money total() {
        return Money.sum(lines().stream().map(PayLine::amount));
    }

    default long minutes() {
        return lines().stream().mapToLong(PayLine::minutes).sum();
    }

    default Map<PersonId, Money> totals() {
        return lines().stream()
                .collect(Collectors.toMap(PayLine::person, PayLine::amount, Money::plus));
    }
}
