package coop.equalcare.hatstand.bootstrap.cli;

import java.util.Optional;

/** Somebody who can be asked for a secret without it being seen. */
@FunctionalInterface
public interface Keyboard {

    /** Empty if nobody is there, as in a script. */
    Optional<char[]> typedUnseen(String question);
}
