package coop.equalcare.hatstand.platform.secrets;

import java.security.SecureRandom;

/** Bytes that nobody can foretell. Passed in, so that a test can say which. */
@FunctionalInterface
public interface RandomBytes {

    byte[] next(int howMany);

    /** The system's own source. */
    static RandomBytes ofTheSystem() {
        var source = new SecureRandom();
        return howMany -> {
            var bytes = new byte[howMany];
            source.nextBytes(bytes);
            return bytes;
        };
    }
}
