package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.rates.domain.PayKind;

import java.time.LocalDate;

/**
 * A rate without which confirmed care cannot be paid.
 *
 * @param first the first day on which somebody worked without it
 */
public record MissingRate(Payee person, PayKind kind, LocalDate first, int entries, long minutes) {}
