package coop.equalcare.hatstand.payroll.domain.queue;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.PayRunId;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody gets for a pay run: as the run says it, or as the book does.
 *
 * @param number what people call the run; nothing where there is no such run
 * @param at when it was approved, or posted
 */
public record RunTotal(
        PayRunId run,
        Optional<Integer> number,
        Instant at,
        PersonId person,
        String name,
        Money amount) {}
