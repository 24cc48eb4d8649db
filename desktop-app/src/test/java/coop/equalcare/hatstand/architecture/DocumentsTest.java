package coop.equalcare.hatstand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document names in code is there: whoever renames it hears of the documents too. */
class DocumentsTest {

    /** Names of others, and names that stand for many. */
    private static final Set<String> NOT_OURS =
            Set.of(
                    "Application",
                    "BigDecimal",
                    "BytecodeProviderImpl",
                    "Dragboard",
                    "XModule",
                    "XScreen");

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** A type of ours, perhaps with one of its members, of which an ellipsis leaves out the end. */
    private static final Pattern TYPE =
            Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+)(…)?(?:\\(.*\\))?)?");

    /** Another test of the class that was named last. */
    private static final Pattern ANOTHER = Pattern.compile("…([a-z]\\w*_\\w+)(…)?");

    private static final Pattern PARENT = Pattern.compile("\\bclass \\w+ extends (\\w+)");

    private final Map<String, String> sources =
            SourceTree.javaFiles().stream()
                    .collect(
                            Collectors.toMap(
                                    DocumentsTest::typeIn,
                                    SourceTree::text,
                                    (one, other) -> one + other));

    @Test
    void every_type_and_member_that_a_document_names_is_there() {
        var documents = SourceTree.documents();

        assertThat(documents).hasSizeGreaterThan(30);
        assertThat(documents.stream().flatMap(this::strangers)).isEmpty();
    }

    private Stream<String> strangers(Path document) {
        return SourceTree.text(document)
                .lines()
                .flatMap(line -> strangers(line).stream())
                .map(name -> SourceTree.root().relativize(document) + ": " + name);
    }

    private List<String> strangers(String line) {
        var strangers = new ArrayList<String>();
        var last = Optional.<String>empty();
        for (var quoted : QUOTED.matcher(line).results().map(found -> found.group(1)).toList()) {
            var type = TYPE.matcher(quoted);
            var another = ANOTHER.matcher(quoted);
            if (type.matches() && !quoted.endsWith(".sql")) {
                last = Optional.of(type.group(1));
                if (!isThere(
                        type.group(1), Optional.ofNullable(type.group(2)), type.group(3) != null)) {
                    strangers.add(quoted);
                }
            } else if (another.matches()
                    && !last.filter(it -> has(it, another.group(1), another.group(2) != null))
                            .isPresent()) {
                strangers.add(quoted);
            }
        }
        return strangers;
    }

    private boolean isThere(String type, Optional<String> member, boolean begun) {
        if (NOT_OURS.contains(type)) {
            return true;
        }
        if (!sources.containsKey(type)) {
            return member.isEmpty() && isNested(type);
        }
        return member.map(it -> has(type, it, begun)).orElse(true);
    }

    private boolean isNested(String type) {
        var declared = Pattern.compile("\\b(?:class|record|interface|enum) " + type + "\\b");
        return sources.values().stream().anyMatch(source -> declared.matcher(source).find());
    }

    private boolean has(String type, String member, boolean begun) {
        var source = sources.getOrDefault(type, "");
        if (Pattern.compile("\\b" + member + (begun ? "" : "\\b")).matcher(source).find()) {
            return true;
        }
        var parent = PARENT.matcher(source);
        return parent.find() && has(parent.group(1), member, begun);
    }

    private static String typeIn(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
