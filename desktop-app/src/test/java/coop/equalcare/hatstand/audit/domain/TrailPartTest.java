package coop.equalcare.hatstand.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.guess.Factor;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever narrows the trail down to one kind of records misses nothing that was done with them. */
class TrailPartTest {

    /** What a deed is called, as the use cases write it. */
    private static final Pattern DEED = Pattern.compile("\"([a-z_]+\\.[a-z_]+)\"");

    @Test
    void every_deed_is_of_one_part() {
        assertThat(deeds()).hasSizeGreaterThan(50).allSatisfy(TrailPartTest::isOfOnePart);
    }

    private static void isOfOnePart(String deed) {
        assertThat(
                        Arrays.stream(TrailPart.values())
                                .filter(
                                        part ->
                                                part.beginnings().stream()
                                                        .anyMatch(deed::startsWith)))
                .as(deed)
                .hasSize(1);
    }

    private static Stream<String> deeds() {
        var guesses =
                Arrays.stream(Factor.values())
                        .map(factor -> factor.name().toLowerCase(Locale.ROOT) + ".try");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var written =
                    files
                            .filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> file.toString().contains("usecase"))
                            .toList()
                            .stream()
                            .flatMap(file -> DEED.matcher(text(file)).results())
                            .map(found -> found.group(1));
            return Stream.concat(guesses, written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
