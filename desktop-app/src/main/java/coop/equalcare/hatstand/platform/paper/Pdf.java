package coop.equalcare.hatstand.platform.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Pages as a PDF, with the program's typeface inside, so that it looks and prints the same
 * everywhere. Names in scripts that the typeface lacks are drawn as shapes.
 */
public final class Pdf implements AutoCloseable {

    private static final float MUTED = 0.3f;
    private static final float HAIR = 0.5f;

    private final PDDocument document = new PDDocument();
    private final Typeface typeface = new Typeface();
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);

    private Pdf() throws IOException {
        for (var weight : Weight.values()) {
            try (var stream = Typeface.open(weight)) {
                fonts.put(weight, PDType0Font.load(document, stream, true));
            }
        }
    }

    public static byte[] of(List<Page> pages, String title) {
        try (var pdf = new Pdf()) {
            return pdf.write(pages, title);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] write(List<Page> pages, String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        for (var page : pages) {
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                for (var mark : page.marks()) {
                    draw(mark, content);
                }
            }
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void draw(Mark mark, PDPageContentStream content) throws IOException {
        switch (mark) {
            case Mark.Words words -> draw(words, content);
            case Mark.Rule(var from, var until, var y) -> {
                content.setLineWidth(HAIR);
                content.moveTo((float) from, up(y));
                content.lineTo((float) until, up(y));
                content.stroke();
            }
        }
    }

    private void draw(Mark.Words words, PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(words.isMuted() ? MUTED : 0f);
        if (!typeface.has(words.weight(), words.text())) {
            drawShapes(words, content);
            return;
        }
        content.beginText();
        content.setFont(Objects.requireNonNull(fonts.get(words.weight())), (float) words.size());
        content.newLineAtOffset((float) words.x(), up(words.y()));
        content.showText(words.text());
        content.endText();
    }

    private static void drawShapes(Mark.Words words, PDPageContentStream content)
            throws IOException {
        var layout = Typeface.ofTheMachine(words.weight(), words.size(), words.text());
        var place = AffineTransform.getTranslateInstance(words.x(), Page.HEIGHT - words.y());
        place.scale(1, -1);
        fill(layout.getOutline(place), content);
    }

    private static void fill(Shape shape, PDPageContentStream content) throws IOException {
        var at = new float[6];
        var x = 0f;
        var y = 0f;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    x = at[0];
                    y = at[1];
                    content.moveTo(x, y);
                }
                case PathIterator.SEG_LINETO -> {
                    x = at[0];
                    y = at[1];
                    content.lineTo(x, y);
                }
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            third(x, at[0]),
                            third(y, at[1]),
                            third(at[2], at[0]),
                            third(at[3], at[1]),
                            at[2],
                            at[3]);
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    x = at[4];
                    y = at[5];
                }
                default -> content.closePath();
            }
        }
        if (!shape.getBounds2D().isEmpty()) {
            content.fill();
        }
    }

    /** A curve with one point of control, as PDF has it with two. */
    private static float third(float end, float control) {
        return end + 2 * (control - end) / 3;
    }

    private static float up(double y) {
        return (float) (Page.HEIGHT - y);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
