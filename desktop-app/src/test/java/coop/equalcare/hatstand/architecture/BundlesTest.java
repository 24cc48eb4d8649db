package coop.equalcare.hatstand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and code fit together. A string in the code that starts with a capability's name and has
 * three parts or more is a key; one that ends in a dot is the beginning of keys, and one with
 * {@code %s} for a part stands for several. Constants of an enum are keys of their own.
 */
class BundlesTest {

    private static final Pattern KEY = Pattern.compile("([a-z]+)(\\.[A-Za-z0-9_]+){2,}");

    private static final Pattern FORM =
            Pattern.compile("([a-z]+)(\\.[A-Za-z0-9_]+)+\\.|([a-z]+)(\\.([A-Za-z0-9_]+|%s)){2,}");

    private static final Pattern DEED = Pattern.compile("[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*");

    private static final Pattern CONSTRAINT_IN_SQL =
            Pattern.compile("(?:constraint|trigger) (\\w+)|rule:(\\w+)");

    private static final String CONSTRAINT = "platform.constraint.";

    private static final String CONSTRAINT_WITHOUT_WORDS = CONSTRAINT + "unknown";

    private final List<Bundle> bundles = Bundle.all();
    private final SourceWords code = SourceWords.in(SourceTree.productFiles());
    private final Set<String> keys =
            bundles.stream()
                    .flatMap(bundle -> bundle.texts().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void every_key_in_the_code_has_words() {
        var wordless = new ArrayList<String>();
        keysIn(KEY).filter(key -> !keys.contains(key)).forEach(wordless::add);
        forms().filter(form -> keys.stream().noneMatch(form.asMatchPredicate()))
                .map(Pattern::pattern)
                .forEach(wordless::add);

        assertThat(wordless).isEmpty();
    }

    @Test
    void every_key_with_words_is_used() {
        var forms = forms().map(Pattern::asMatchPredicate).toList();

        var unused =
                keys.stream()
                        .filter(key -> !code.literals().contains(key))
                        .filter(key -> forms.stream().noneMatch(form -> form.test(key)))
                        .filter(key -> !isConstant(key));

        assertThat(unused).isEmpty();
    }

    @Test
    void an_enum_with_words_has_words_for_every_constant() {
        var wordless = new ArrayList<String>();
        code.constants()
                .forEach(
                        (type, constants) -> {
                            var named =
                                    constants.stream()
                                            .filter(one -> keys.contains(type + "." + one))
                                            .toList();
                            if (!named.isEmpty() && named.size() < constants.size()) {
                                wordless.add(type + " has words for " + named + " only");
                            }
                        });

        assertThat(wordless).isEmpty();
    }

    @Test
    void words_for_a_constraint_name_one_that_the_schema_has() {
        var constraints = new TreeSet<String>();
        for (var file : SourceTree.schemaFiles()) {
            CONSTRAINT_IN_SQL
                    .matcher(SourceTree.text(file))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .forEach(constraints::add);
        }

        var strangers =
                keys.stream()
                        .filter(key -> key.startsWith(CONSTRAINT))
                        .filter(key -> !key.equals(CONSTRAINT_WITHOUT_WORDS))
                        .filter(key -> !constraints.contains(key.substring(CONSTRAINT.length())));

        assertThat(strangers).isEmpty();
    }

    /** Of use cases, a string of two parts is what is done; the trail says it in words. */
    @Test
    void every_deed_has_words_in_the_trail() {
        var useCases =
                SourceTree.productFiles().stream()
                        .filter(file -> file.toString().contains("usecase"))
                        .toList();
        var written =
                SourceWords.in(useCases).literals().stream()
                        .filter(DEED.asMatchPredicate())
                        .toList();
        var guessed =
                code.constants().get("identity.factor").stream()
                        .map(factor -> factor.toLowerCase(Locale.ROOT))
                        .flatMap(factor -> Stream.of(factor + ".try", factor + ".right"));

        assertThat(written).contains("person.read", "entry.register");
        assertThat(Stream.concat(written.stream(), guessed))
                .map(deed -> "audit.action." + deed.replace('.', '_'))
                .allSatisfy(key -> assertThat(keys).contains(key));
    }

    @Test
    void every_key_begins_with_its_capability_and_says_where_it_stands() {
        var misplaced = new ArrayList<String>();
        for (var bundle : bundles) {
            bundle.texts().keySet().stream()
                    .filter(
                            key ->
                                    !KEY.matcher(key).matches()
                                            || !key.startsWith(bundle.capability() + "."))
                    .forEach(key -> misplaced.add(bundle.file() + ": " + key));
        }

        assertThat(misplaced).isEmpty();
    }

    @Test
    void no_key_stands_twice_in_a_file() {
        assertThat(bundles.stream().flatMap(bundle -> bundle.twice().stream())).isEmpty();
    }

    @Test
    void every_text_can_be_read_as_a_format() {
        var broken = new ArrayList<String>();
        for (var bundle : bundles) {
            bundle.texts()
                    .forEach(
                            (key, text) -> {
                                if (!isFormat(text)) {
                                    broken.add(bundle.file().getFileName() + ": " + key);
                                }
                            });
        }

        assertThat(broken).as("to mend: double an apostrophe, close a brace").isEmpty();
    }

    @Test
    void every_language_says_the_same_with_the_same_values() {
        var first = new TreeMap<String, Bundle>();
        bundles.stream()
                .filter(bundle -> bundle.language().isEmpty())
                .forEach(bundle -> first.put(bundle.capability(), bundle));

        assertThat(bundles)
                .allSatisfy(
                        bundle ->
                                assertThat(valuesOf(bundle))
                                        .as(bundle.file().toString())
                                        .isEqualTo(valuesOf(first.get(bundle.capability()))));
    }

    private static TreeMap<String, Set<Integer>> valuesOf(Bundle bundle) {
        var values = new TreeMap<String, Set<Integer>>();
        bundle.texts().forEach((key, text) -> values.put(key, Bundle.placeholders(text)));
        return values;
    }

    private static boolean isFormat(String text) {
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
        return !text.replace("''", "").replace("'{'", "").replace("'}'", "").contains("'");
    }

    private Stream<String> keysIn(Pattern shape) {
        return code.literals().stream()
                .filter(literal -> shape.matcher(literal).matches())
                .filter(literal -> HouseMap.MAY_USE.containsKey(literal.split("\\.", 2)[0]));
    }

    /** Beginnings of keys, and keys with a part that only the running program knows. */
    private Stream<Pattern> forms() {
        return keysIn(FORM)
                .filter(literal -> literal.endsWith(".") || literal.contains("%s"))
                .map(literal -> literal.endsWith(".") ? literal + "%s" : literal)
                .map(literal -> Pattern.quote(literal).replace("%s", "\\E[A-Za-z0-9_.]+\\Q"))
                .map(Pattern::compile);
    }

    private boolean isConstant(String key) {
        var dot = key.lastIndexOf('.');
        return code.constants()
                .getOrDefault(key.substring(0, dot), List.of())
                .contains(key.substring(dot + 1));
    }
}
