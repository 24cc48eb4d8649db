package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.migrations.Migration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A refusal of the database never reaches a person as a name from the schema. */
class ConstraintWordsTest {

    /** Constraints and PostgreSQL's triggers by name; H2's triggers bear the name of their rule. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:constraint|create trigger) (\\w+)|refuse_change\\('(\\w+)'\\)|rule:(\\w+)");

    /** Triggers that pass on another rule’s name, or refuse nothing. */
    private static final Pattern PASSING_ON = Pattern.compile("\\w+_(not_emptied|stamped|history)");

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("coop.equalcare.hatstand.platform.messages");

    static Stream<String> rules() {
        return Stream.of(Dialect.values())
                .flatMap(dialect -> Migration.in(dialect.folders()).stream())
                .map(Migration::file)
                .distinct()
                .flatMap(file -> NAMED.matcher(sql(file)).results())
                .map(ConstraintWordsTest::name)
                .filter(name -> !PASSING_ON.matcher(name).matches())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_of_the_schema_has_words(String rule) {
        assertThat(WORDS.containsKey("platform.constraint." + rule)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_connection_problem_says_what_why_and_what_next(ConnectionProblem.Kind kind) {
        var problem = ConnectionProblem.of(kind);

        assertThat(Stream.of(problem.what(), problem.why(), problem.next()))
                .allMatch(part -> WORDS.containsKey(part.key()));
    }

    @ParameterizedTest
    @EnumSource
    void every_breakdown_says_whether_anything_was_saved(Breakdown breakdown) {
        var key = "platform.breakdown." + breakdown.name().toLowerCase(Locale.ROOT);

        assertThat(WORDS.containsKey(key + ".not_saved")).isTrue();
        assertThat(WORDS.containsKey(key + ".perhaps_saved")).isTrue();
    }

    private static String name(MatchResult found) {
        return Stream.of(1, 2, 3)
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String sql(String file) {
        try (var content = Migration.class.getResourceAsStream("/db/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
