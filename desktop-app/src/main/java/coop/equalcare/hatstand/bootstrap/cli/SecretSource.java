package coop.equalcare.hatstand.bootstrap.cli;

/** Where a passphrase or password comes from: a file or the keyboard, never the command line. */
@FunctionalInterface
public interface SecretSource {

    /**
     * @return the secret, which the caller overwrites after use
     * @throws CommandTrouble if it cannot be had safely
     */
    char[] ask();
}
