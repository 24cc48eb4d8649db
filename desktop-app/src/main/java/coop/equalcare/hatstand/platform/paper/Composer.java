package coop.equalcare.hatstand.platform.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Sets a sheet in pages. A heading never stands alone at a foot, and no line is torn in two. */
public final class Composer {

    /** How much larger large print is: 18 points, as the RNIB asks for, where there are 10. */
    private static final double LARGE = 1.8;

    private static final double MARGIN = 48;
    private static final double BODY = 10;
    private static final double SMALL = 8.5;
    private static final double HEADING = 12;
    private static final double TITLE = 18;
    private static final double LEADING = 1.4;
    private static final double WHEN_WIDTH = 92;
    private static final double GAP = 4;

    private final Typeface typeface = new Typeface();
    private final double factor;
    private final List<List<Mark>> pages = new ArrayList<>();
    private Optional<String> stamp = Optional.empty();
    private double y;

    private Composer(boolean isLarge) {
        this.factor = isLarge ? LARGE : 1;
    }

    /**
     * @param footer what stands at the foot of page so and so of so many
     */
    public static List<Page> compose(
            Sheet sheet, boolean isLarge, BiFunction<Integer, Integer, String> footer) {
        return new Composer(isLarge).pages(sheet, footer);
    }

    private List<Page> pages(Sheet sheet, BiFunction<Integer, Integer, String> footer) {
        stamp = sheet.stamp();
        newPage();
        paragraph(MARGIN, sheet.title(), TITLE * Math.sqrt(factor), Weight.SEMI_BOLD, false);
        paragraph(MARGIN, sheet.subtitle(), BODY * factor, Weight.REGULAR, true);
        sheet.blocks().forEach(this::block);
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i)
                    .add(
                            new Mark.Words(
                                    MARGIN,
                                    Page.HEIGHT - MARGIN / 2,
                                    SMALL,
                                    Weight.REGULAR,
                                    true,
                                    footer.apply(i + 1, pages.size())));
        }
        return pages.stream().map(Page::new).toList();
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = MARGIN;
        stamp.ifPresent(
                words -> {
                    paragraph(MARGIN, words, BODY, Weight.BOLD, false);
                    y += GAP;
                });
    }

    private void block(Sheet.Block block) {
        y += 2 * GAP * factor;
        var first = block.lines().stream().mapToDouble(this::heightOf).findFirst().orElse(0);
        fit(HEADING * factor * LEADING + GAP + first);
        paragraph(MARGIN, block.heading(), HEADING * factor, Weight.SEMI_BOLD, false);
        y += GAP / 2;
        pages.getLast().add(new Mark.Rule(MARGIN, Page.WIDTH - MARGIN, y));
        y += GAP;
        block.lines().forEach(this::line);
    }

    private void fit(double height) {
        if (y + height > Page.HEIGHT - MARGIN) {
            newPage();
        }
    }

    private void line(Sheet.Line line) {
        fit(heightOf(line));
        if (!line.when().isEmpty()) {
            write(MARGIN, y, line.when(), BODY * factor, Weight.REGULAR, false);
        }
        var left = left(line);
        paragraph(left, line.what(), BODY * factor, Weight.SEMI_BOLD, false);
        paragraph(left, line.more(), SMALL * factor, Weight.REGULAR, true);
        y += GAP * factor;
    }

    private double left(Sheet.Line line) {
        return MARGIN + (line.when().isEmpty() ? 0 : WHEN_WIDTH * factor);
    }

    private double heightOf(Sheet.Line line) {
        var left = left(line);
        return heightOf(left, line.what(), BODY * factor, Weight.SEMI_BOLD)
                + heightOf(left, line.more(), SMALL * factor, Weight.REGULAR)
                + GAP * factor;
    }

    private double heightOf(double left, String text, double size, Weight weight) {
        return wrapped(left, text, size, weight).size() * size * LEADING;
    }

    private void paragraph(double left, String text, double size, Weight weight, boolean muted) {
        for (var words : wrapped(left, text, size, weight)) {
            write(left, y, words, size, weight, muted);
            y += size * LEADING;
        }
    }

    private void write(
            double left, double top, String text, double size, Weight weight, boolean muted) {
        pages.getLast().add(new Mark.Words(left, top + size, size, weight, muted, text));
    }

    /** A word that is wider than the page is broken where the page ends. */
    private List<String> wrapped(double left, String text, double size, Weight weight) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (fits(left, longer, size, weight)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(left, line, size, weight)) {
                var end = endOfPart(left, line, size, weight);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private boolean fits(double left, String text, double size, Weight weight) {
        return left + typeface.widthOf(weight, size, text) <= Page.WIDTH - MARGIN;
    }

    /** Between two letters as people see them, and after one at the least. */
    private int endOfPart(double left, String word, double size, Weight weight) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        var end = letters.next();
        for (var next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (!fits(left, word.substring(0, next), size, weight)) {
                break;
            }
            end = next;
        }
        return end;
    }
}
