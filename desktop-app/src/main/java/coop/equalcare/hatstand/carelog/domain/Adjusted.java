package coop.equalcare.hatstand.carelog.domain;

/** An entry in its new edition, which nobody has agreed to yet, and what led to it. */
public record Adjusted(Pending entry, Adjustment adjustment) {}
