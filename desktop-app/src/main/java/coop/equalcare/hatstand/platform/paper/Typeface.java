package coop.equalcare.hatstand.platform.paper;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How wide words are in the program's own typeface. What it has no letters for is measured, and
 * drawn, in the fonts of the machine.
 */
final class Typeface {

    private record Cut(TrueTypeFont font, CmapLookup letters) {}

    private final Map<Weight, Cut> cuts = new EnumMap<>(Weight.class);

    Typeface() {
        for (var weight : Weight.values()) {
            cuts.put(weight, load(weight));
        }
    }

    static InputStream open(Weight weight) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(weight.file()));
    }

    private static Cut load(Weight weight) {
        try (var stream = open(weight)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            return new Cut(font, font.getUnicodeCmapLookup());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether it has every letter. */
    boolean has(Weight weight, String text) {
        var letters = cut(weight).letters();
        return text.codePoints().allMatch(letter -> letters.getGlyphId(letter) != 0);
    }

    double widthOf(Weight weight, double size, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!has(weight, text)) {
            return ofTheMachine(weight, size, text).getAdvance();
        }
        var cut = cut(weight);
        try {
            var units = 0L;
            for (var letter : text.codePoints().toArray()) {
                units += cut.font().getAdvanceWidth(cut.letters().getGlyphId(letter));
            }
            return units * size / cut.font().getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In a script that the typeface lacks, from right to left where that is its way. */
    static TextLayout ofTheMachine(Weight weight, double size, String text) {
        var style = weight == Weight.REGULAR ? Font.PLAIN : Font.BOLD;
        var font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
        return new TextLayout(text, font, new FontRenderContext(new AffineTransform(), true, true));
    }

    private Cut cut(Weight weight) {
        return Objects.requireNonNull(cuts.get(weight));
    }
}
