package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;

/** A place under the pointer: whose lane, and which moment. */
record BoardSpot(Optional<PersonId> lane, Instant at) {}
