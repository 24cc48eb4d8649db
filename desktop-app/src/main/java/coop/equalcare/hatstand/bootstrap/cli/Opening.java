package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.platform.database.ConnectionProfile;

/**
 * Which database to open, and how to come by its secret when it is needed.
 *
 * @param secret asked at most once, and not at all where the database needs none
 */
public record Opening(Where where, SecretSource secret) {

    /** Which database a person means. */
    public sealed interface Where {

        /** The invented co-op of this machine, whose passphrase is kept beside it. */
        record Demo() implements Where {}

        /** The connection that the window used last. */
        record LastUsed() implements Where {}

        record At(ConnectionProfile profile) implements Where {}
    }
}
