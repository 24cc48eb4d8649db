package coop.equalcare.hatstand.audit.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One field of somebody’s record that was changed.
 *
 * @param actor who did, by name; nobody where it was done at no desk
 * @param part of the record, for example {@code person_skill}
 * @param key tells things of one kind apart: which skill
 * @param before nothing if there was none
 * @param after nothing if it was taken away
 */
public record RecordChange(
        Instant at,
        String login,
        Optional<String> actor,
        Optional<String> onBehalfOf,
        String part,
        String key,
        String field,
        Optional<String> before,
        Optional<String> after) {}
