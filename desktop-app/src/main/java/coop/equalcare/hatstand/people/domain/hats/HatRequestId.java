package coop.equalcare.hatstand.people.domain.hats;

import java.util.UUID;

/** Which request for a hat. */
public record HatRequestId(UUID value) {}
