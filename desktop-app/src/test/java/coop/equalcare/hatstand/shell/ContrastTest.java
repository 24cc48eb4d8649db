package coop.equalcare.hatstand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** WCAG 2.1, 1.4.6: text reaches 7:1 on every ground on which the house style lets it stand. */
class ContrastTest {

    private static final double ENHANCED = 7.0;
    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> GROUNDS =
            List.of(
                    "-color-bg-default",
                    "-color-bg-overlay",
                    "-color-bg-subtle",
                    "-color-bg-inset");
    private static final List<String> KINDS = List.of("accent", "success", "warning", "danger");

    private record Pair(String ink, String ground) {}

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void text_reaches_seven_to_one_on_every_ground(String theme) {
        var tokens = tokensOf(theme);

        assertThat(pairs())
                .allSatisfy(
                        pair ->
                                assertThat(
                                                contrast(
                                                        tokens.get(pair.ink()),
                                                        tokens.get(pair.ground())))
                                        .as("%s on %s", pair.ink(), pair.ground())
                                        .isGreaterThanOrEqualTo(ENHANCED));
    }

    private static List<Pair> pairs() {
        var plain =
                Stream.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle")
                        .flatMap(ink -> GROUNDS.stream().map(ground -> new Pair(ink, ground)));
        var kinds =
                KINDS.stream()
                        .flatMap(
                                kind ->
                                        Stream.concat(
                                                Stream.concat(
                                                                GROUNDS.stream(),
                                                                Stream.of(
                                                                        "-color-" + kind
                                                                                + "-subtle"))
                                                        .map(
                                                                ground ->
                                                                        new Pair(
                                                                                "-color-" + kind
                                                                                        + "-fg",
                                                                                ground)),
                                                Stream.of(
                                                        new Pair(
                                                                "-color-fg-emphasis",
                                                                "-color-" + kind + "-emphasis"),
                                                        new Pair(
                                                                "-color-fg-default",
                                                                "-color-" + kind + "-subtle"),
                                                        new Pair(
                                                                "-color-fg-muted",
                                                                "-color-" + kind + "-subtle"))));
        var hues =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(hue -> new Pair("-hat-ink-" + hue, "-hat-hue-" + hue));
        var others =
                Stream.of(
                        new Pair("-hat-demo-fg", "-hat-demo"),
                        new Pair("-color-fg-default", "-color-neutral-subtle"),
                        new Pair("-color-fg-default", "-color-neutral-muted"));
        return Stream.of(plain, kinds, hues, others).flatMap(all -> all).toList();
    }

    private static Map<String, Color> tokensOf(String theme) {
        try (var css = ContrastTest.class.getResourceAsStream(theme)) {
            return TOKEN.matcher(
                            new String(css.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .results()
                    .collect(
                            Collectors.toMap(
                                    found -> found.group(1), found -> Color.web(found.group(2))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double contrast(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG's relative luminance. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
