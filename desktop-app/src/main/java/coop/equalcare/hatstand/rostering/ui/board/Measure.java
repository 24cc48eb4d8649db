package coop.equalcare.hatstand.rostering.ui.board;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How wide words are, and how much of them fits; measured once for each word and font. */
final class Measure {

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

    /** The first of these words that fit, or nothing. */
    String fitted(List<String> words, Font font, double room) {
        return words.stream().filter(it -> width(it, font) <= room).findFirst().orElse("");
    }
}
