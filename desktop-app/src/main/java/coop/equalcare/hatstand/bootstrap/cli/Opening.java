package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.platform.database.ConnectionProfile;

/**
 * Which database to open, and how to come by its secret when it is needed.
 *
 * @param secret asked at most once, and not at all where the database needs none
 * @param proofs of who one is, asked only in a file that is no demo
 */
public record Opening(Where where, SecretSource secret, Proofs proofs) {

    /**
     * What somebody signs in with.
     *
     * @param code of their second factor, if their hats ask for one
     */
    public record Proofs(SecretSource password, SecretSource code) {}

    /** The demo of this machine, which asks for nothing. */
    public static Opening ofTheDemo() {
        SecretSource nothing = () -> new char[0];
        return new Opening(new Where.Demo(), nothing, new Proofs(nothing, nothing));
    }

    /** Which database a person means. */
    public sealed interface Where {

        /** The invented co-op of this machine, whose passphrase is kept beside it. */
        record Demo() implements Where {}

        /** The connection that the window used last. */
        record LastUsed() implements Where {}

        record At(ConnectionProfile profile) implements Where {}
    }
}
