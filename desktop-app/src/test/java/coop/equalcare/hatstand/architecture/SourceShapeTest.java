package coop.equalcare.hatstand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The walls of size. At a wall a concept is missing: find the second noun, do not cut by number.
 */
class SourceShapeTest {

    private static final int TYPE_LINES = 300;
    private static final int METHOD_LINES = 60;
    private static final int PACKAGE_TYPES = 20;
    private static final int LINE_LENGTH = 120;

    private static final Set<String> UNFINISHED_THOUGHTS =
            Set.of(
                    "Manager",
                    "Helper",
                    "Helpers",
                    "Util",
                    "Utils",
                    "Impl",
                    "Base",
                    "Abstract",
                    "Data",
                    "Info",
                    "DTO",
                    "Dto",
                    "Processor");

    /** Words of the platform that hold a banned word: a JDBC {@code DataSource} is no "data". */
    private static final Pattern BORROWED = Pattern.compile("DataSources?");

    private static final Pattern CAMEL_HUMP =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO[D]O|FIX[M]E|X{3})\\b");

    private final List<Path> sources = SourceTree.javaFiles();
    private final List<SourceShape.Part> parts = SourceShape.partsOf(sources);

    @Test
    void a_type_fits_into_one_head() {
        assertThat(longer(true, TYPE_LINES)).as("types over %d lines", TYPE_LINES).isEmpty();
    }

    @Test
    void a_method_fits_on_one_screen() {
        assertThat(longer(false, METHOD_LINES)).as("methods over %d lines", METHOD_LINES).isEmpty();
    }

    /** In the product: beside it a port has a contract, a fake and a test for each database. */
    @Test
    void a_package_can_be_listed_at_a_glance() {
        var product = Set.copyOf(SourceTree.productFiles());
        var crowded =
                parts.stream()
                        .filter(part -> part.topLevel() && product.contains(part.file()))
                        .collect(groupingBy(part -> part.file().getParent(), counting()))
                        .entrySet()
                        .stream()
                        .filter(folder -> folder.getValue() > PACKAGE_TYPES)
                        .map(
                                folder ->
                                        "%s has %d types"
                                                .formatted(
                                                        relative(folder.getKey()),
                                                        folder.getValue()));

        assertThat(crowded).as("packages over %d types", PACKAGE_TYPES).isEmpty();
    }

    @Test
    void a_line_fits_beside_another() {
        var wide =
                Stream.concat(sources.stream(), SourceTree.sqlFiles().stream())
                        .flatMap(file -> lines(file, line -> line.length() > LINE_LENGTH));

        assertThat(wide).as("lines over %d characters", LINE_LENGTH).isEmpty();
    }

    @Test
    void a_name_says_what_it_is() {
        var vague =
                parts.stream()
                        .filter(SourceShape.Part::isType)
                        .filter(part -> isVague(part.name()))
                        .map(part -> relative(part.file()) + ": " + part.name());

        assertThat(vague).as("names with a word that says nothing").isEmpty();
    }

    @Test
    void nothing_is_left_for_later() {
        var left =
                Stream.concat(sources.stream(), SourceTree.sqlFiles().stream())
                        .flatMap(file -> lines(file, line -> LEFT_FOR_LATER.matcher(line).find()));

        assertThat(left).isEmpty();
    }

    private Stream<String> longer(boolean isType, int wall) {
        return parts.stream()
                .filter(part -> part.isType() == isType && part.lines() > wall)
                .map(SourceShape.Part::describe);
    }

    private static boolean isVague(String name) {
        var own = BORROWED.matcher(name).replaceAll("");
        return Arrays.stream(CAMEL_HUMP.split(own)).anyMatch(UNFINISHED_THOUGHTS::contains);
    }

    private static Stream<String> lines(Path file, Predicate<String> offends) {
        var lines = SourceTree.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(index -> offends.test(lines.get(index)))
                .mapToObj(
                        index ->
                                "%s:%d %s"
                                        .formatted(
                                                relative(file),
                                                index + 1,
                                                lines.get(index).strip()));
    }

    private static Path relative(Path file) {
        return SourceTree.root().relativize(file);
    }
}
