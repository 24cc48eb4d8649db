package coop.equalcare.hatstand.platform.fx;

import javafx.scene.control.Label;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody's initials on one of six grounds, always the same for the same human. */
public final class Avatar extends Label {

    private static final int HUES = 6;

    public Avatar(String name, UUID human) {
        setText(initials(name));
        getStyleClass().addAll("avatar", "hue-" + (Math.floorMod(human.hashCode(), HUES) + 1));
        // The name stands beside it; read aloud, the letters would only be in the way.
        setFocusTraversable(false);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** The first letter of the first and of the last word, as people see letters. */
    static String initials(String name) {
        var words =
                Arrays.stream(name.strip().split("[\\s\\p{Z}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.isEmpty()) {
            return "";
        }
        var chosen =
                words.size() == 1
                        ? Stream.of(words.getFirst())
                        : Stream.of(words.getFirst(), words.getLast());
        return chosen.map(Avatar::firstLetter)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String word) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        return word.substring(0, Math.max(letters.next(), 1));
    }
}
