package coop.equalcare.hatstand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that says which attacks were tried names each test, and none that is not there. */
class AttacksAreListedTest {

    private static final Path PAGE = Path.of("..", "docs", "security.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    private static final Pattern NAMED =
            Pattern.compile("@(?:Test|ParameterizedTest)\\b.*?void (\\w+)\\(", Pattern.DOTALL);

    private static final Pattern LISTED =
            Pattern.compile("`(\\w*Attack\\w*|AuditTamperContract)\\.(\\w+)`");

    /** Bases whose tests run in several classes. */
    private static final List<String> SHARED = List.of("Attacks", "AuditTamperContract");

    @Test
    void every_attack_stands_on_the_page_and_every_line_of_the_page_is_tried() {
        var tried =
                sources().stream()
                        .flatMap(
                                file ->
                                        NAMED.matcher(text(file))
                                                .results()
                                                .map(found -> nameOf(file) + "." + found.group(1)))
                        .filter(name -> !name.endsWith("still_works") && !name.endsWith("is_sound"))
                        .collect(Collectors.toCollection(TreeSet::new));
        var listed =
                LISTED.matcher(text(PAGE))
                        .results()
                        .map((MatchResult found) -> found.group(1) + "." + found.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).containsExactlyElementsOf(tried);
        assertThat(tried).hasSizeGreaterThanOrEqualTo(60);
    }

    private static List<Path> sources() {
        try (var files = Files.walk(TESTS)) {
            return files.filter(
                            file ->
                                    nameOf(file).endsWith("AttackTest")
                                            || SHARED.contains(nameOf(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
