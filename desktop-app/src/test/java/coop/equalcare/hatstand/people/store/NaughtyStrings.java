package coop.equalcare.hatstand.people.store;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Texts that have broken other programs. */
final class NaughtyStrings {

    private static final String FILE = "/coop/equalcare/hatstand/people/blns.json";

    private NaughtyStrings() {}

    static List<String> all() {
        try (var stream = NaughtyStrings.class.getResourceAsStream(FILE)) {
            return Arrays.asList(new ObjectMapper().readValue(stream, String[].class));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
