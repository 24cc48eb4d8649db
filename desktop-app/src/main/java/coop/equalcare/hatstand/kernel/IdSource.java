package coop.equalcare.hatstand.kernel;

import java.util.UUID;

/** Gives out new ids. Passed in, so that a test or a demo can say which. */
@FunctionalInterface
public interface IdSource {
    UUID next();
}
