package coop.equalcare.hatstand.rostering.ui.board;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.Map;

/** How wide words are, and how much of them fits; measured once for each word and font. */
final class Measure {

    private static final int LEAST_LETTERS = 2;

    private record Asked(String words, Font font) {}

    private final Map<Asked, Double> widths = new HashMap<>();
    private final Text probe = new Text();

    double width(String words, Font font) {
        return widths.computeIfAbsent(new Asked(words, font), this::measure);
    }

    private double measure(Asked asked) {
        probe.setFont(asked.font());
        probe.setText(asked.words());
        return Math.ceil(probe.getLayoutBounds().getWidth());
    }

    /** The words, or as many of their first letters as fit, or nothing. */
    String fitted(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        var points = words.codePoints().toArray();
        for (int letters = points.length - 1; letters >= LEAST_LETTERS; letters--) {
            var shortened = new String(points, 0, letters);
            if (width(shortened, font) <= room) {
                return shortened;
            }
        }
        return "";
    }
}
