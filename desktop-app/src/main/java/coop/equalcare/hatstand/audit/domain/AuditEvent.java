package coop.equalcare.hatstand.audit.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that somebody did, as it stands in the trail: who, when, for whom, to which record and
 * why; never what it said.
 *
 * @param at by the database's clock
 * @param login whom the database itself had let in
 * @param writtenIn the database's number of the transaction, or 0 where it has none
 * @param action for example {@code person.read}
 * @param purpose as a word; what was written by a later version may be new to this one
 * @param also what else it was about, in order
 */
public record AuditEvent(
        UUID id,
        Instant at,
        String login,
        long writtenIn,
        PersonId actor,
        Optional<PersonId> onBehalfOf,
        String action,
        UUID subject,
        Optional<String> purpose,
        List<UUID> also) {

    public AuditEvent {
        also = List.copyOf(also);
    }
}
