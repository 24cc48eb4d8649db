package coop.equalcare.hatstand.platform.work;

import java.util.UUID;

/** Says that a record is no longer what it was; whoever shows it asks again. Carries no content. */
public record Change(String kind, UUID subject) {}
