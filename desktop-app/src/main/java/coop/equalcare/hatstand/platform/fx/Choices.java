package coop.equalcare.hatstand.platform.fx;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** How constants to choose from are shown. */
public final class Choices {

    private Choices() {}

    /** Only for lists in which nothing is typed. */
    public static <E extends Enum<E>> StringConverter<E> words(Texts texts) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E constant) {
                return constant == null ? "" : texts.name(constant);
            }

            @Override
            public E fromString(String words) {
                throw new UnsupportedOperationException("chosen, not typed: " + words);
            }
        };
    }
}
