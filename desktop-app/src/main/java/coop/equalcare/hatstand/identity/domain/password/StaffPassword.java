package coop.equalcare.hatstand.identity.domain.password;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;

/**
 * What one person proves with that they are themselves, where the database is a file.
 *
 * @param hash in the written form that says how it was made; empty while nobody has chosen
 * @param since when it became so
 * @param until when a one-time code ends
 */
public record StaffPassword(
        PersonId person,
        Standing standing,
        String hash,
        Instant since,
        Optional<Instant> until,
        int version) {

    /** Whose turn it is. */
    public enum Standing {
        /**
         * Nobody has chosen yet: somebody who worked with this file before it asked for passwords.
         */
        OPEN,
        /** An administrator has given a one-time code, for which a password is chosen. */
        CODE,
        /** The person has chosen. */
        CHOSEN
    }

    public StaffPassword {
        if ((standing == Standing.CODE) != until.isPresent()) {
            throw new IllegalArgumentException("a code ends, and nothing else does");
        }
        if ((standing == Standing.OPEN) != hash.isEmpty()) {
            throw new IllegalArgumentException("only who has not chosen has no hash");
        }
    }

    public static StaffPassword chosen(PersonId person, String hash, Instant at) {
        return new StaffPassword(person, Standing.CHOSEN, hash, at, Optional.empty(), 0);
    }

    public static StaffPassword code(PersonId person, String hash, Instant at, Instant until) {
        return new StaffPassword(person, Standing.CODE, hash, at, Optional.of(until), 0);
    }

    /** The same person's next one. */
    public StaffPassword followedBy(StaffPassword next) {
        if (!next.person.equals(person)) {
            throw new IllegalArgumentException("a password of somebody else");
        }
        return new StaffPassword(person, next.standing, next.hash, next.since, next.until, version);
    }

    /** Without its hash: it may end in a log. */
    @Override
    public String toString() {
        return "StaffPassword[%s, %s, …]".formatted(person, standing);
    }

    public boolean hasEndedBy(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }
}
