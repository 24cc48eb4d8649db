package coop.equalcare.hatstand.audit.domain;

import java.util.Optional;

/**
 * A place in a block.
 *
 * @param hash the fingerprint up to here, as it was written down when the block was sealed
 * @param event nothing if it has been taken out since
 */
public record SealedEvent(int place, String hash, Optional<AuditEvent> event) {}
