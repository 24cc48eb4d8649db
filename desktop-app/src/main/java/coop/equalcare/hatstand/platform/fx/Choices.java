package coop.equalcare.hatstand.platform.fx;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** How things to choose from are shown; only for lists in which nothing is typed. */
public final class Choices {

    private Choices() {}

    /** Constants by their names. */
    public static <E extends Enum<E>> StringConverter<E> words(Texts texts) {
        return shown(texts::name);
    }

    /** Nothing chosen says nothing. */
    public static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed: " + typed);
            }
        };
    }
}
