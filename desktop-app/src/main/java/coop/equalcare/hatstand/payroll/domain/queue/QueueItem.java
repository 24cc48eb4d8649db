package coop.equalcare.hatstand.payroll.domain.queue;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that waits.
 *
 * @param person who is not paid yet, or not as the book says
 * @param since when the work began, or when the run was approved
 * @param money at stake, as far as it is known
 */
public record QueueItem(
        Subject subject,
        PersonId person,
        String name,
        Instant since,
        long minutes,
        Optional<Money> money) {

    /** What it is about, and what opens from it. */
    public sealed interface Subject {

        /**
         * @param rate what it would be paid at, if anything says so
         */
        record Care(EntryId entry, String supported, PayKind kind, Optional<Rate> rate)
                implements Subject {}

        /**
         * @param number what people call the run; nothing where there is no such run
         */
        record Run(PayRunId run, Optional<Integer> number, Money inPay, Money inBook)
                implements Subject {}
    }
}
