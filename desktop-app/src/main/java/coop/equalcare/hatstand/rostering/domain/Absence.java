package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

/** A stretch of real time in which somebody is away. */
public record Absence(TimeSpan when, AbsenceKind kind) {}
