package coop.equalcare.hatstand.carelog.domain;

import java.util.UUID;

/** Says which entry of the care log. */
public record EntryId(UUID value) {}
