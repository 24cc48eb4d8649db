package coop.equalcare.hatstand.kernel;

import java.util.UUID;

/** Says which human. One human has one, whatever hats they wear. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }
}
