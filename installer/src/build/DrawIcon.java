import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * Draws the program's icon in the forms that the three systems want: {@code java DrawIcon.java
 * ../icons}. The pictures are kept in the source tree; run it again after a change.
 */
final class DrawIcon {

    private static final Color GROUND = new Color(0x09544F);
    private static final Color WOOD = new Color(0xF7EFE2);
    private static final Color HAT = new Color(0xF2B45A);
    private static final Color BAND = new Color(0x8C4A2F);

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var folder = Files.createDirectories(Path.of(arguments[0]));
        Files.write(folder.resolve("hatstand.png"), png(512));
        Files.write(folder.resolve("hatstand.ico"), ico(png(256)));
        Files.write(folder.resolve("hatstand.icns"), icns(png(512)));
    }

    private static byte[] png(int size) throws IOException {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 512.0, size / 512.0);
        draw(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** On a field of 512 by 512. */
    private static void draw(Graphics2D pen) {
        pen.setColor(GROUND);
        pen.fill(new RoundRectangle2D.Double(16, 16, 480, 480, 112, 112));
        drawStand(pen);
        drawHat(pen);
    }

    private static void drawStand(Graphics2D pen) {
        pen.setColor(WOOD);
        pen.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var stand = new Path2D.Double();
        stand.moveTo(256, 192);
        stand.lineTo(256, 372);
        stand.moveTo(256, 352);
        stand.curveTo(256, 404, 208, 408, 172, 424);
        stand.moveTo(256, 352);
        stand.curveTo(256, 404, 304, 408, 340, 424);
        stand.moveTo(256, 286);
        stand.curveTo(206, 286, 164, 270, 152, 226);
        stand.moveTo(256, 286);
        stand.curveTo(306, 286, 348, 270, 360, 226);
        pen.draw(stand);
        pen.fill(new Ellipse2D.Double(133, 196, 38, 38));
        pen.fill(new Ellipse2D.Double(341, 196, 38, 38));
    }

    private static void drawHat(Graphics2D pen) {
        var crown = new Path2D.Double();
        crown.moveTo(178, 176);
        crown.curveTo(182, 104, 196, 84, 226, 84);
        crown.curveTo(240, 84, 246, 92, 256, 92);
        crown.curveTo(266, 92, 272, 84, 286, 84);
        crown.curveTo(316, 84, 330, 104, 334, 176);
        crown.closePath();
        pen.setColor(HAT);
        pen.fill(crown);
        pen.setColor(BAND);
        var band = new Path2D.Double();
        band.moveTo(180, 142);
        band.curveTo(220, 154, 292, 154, 332, 142);
        band.lineTo(336, 184);
        band.lineTo(176, 184);
        band.closePath();
        pen.fill(band);
        pen.setColor(HAT);
        var brim = new Path2D.Double();
        brim.moveTo(112, 164);
        brim.curveTo(160, 182, 352, 182, 400, 164);
        brim.curveTo(396, 196, 330, 206, 256, 206);
        brim.curveTo(182, 206, 116, 196, 112, 164);
        brim.closePath();
        pen.fill(brim);
    }

    /** Windows: a folder of one picture, which may be a PNG. */
    private static byte[] ico(byte[] png) {
        return ByteBuffer.allocate(22 + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put(new byte[4])
                .putShort((short) 1)
                .putShort((short) 32)
                .putInt(png.length)
                .putInt(22)
                .put(png)
                .array();
    }

    /** macOS: a chest of one drawer, {@code ic09} for 512 by 512. */
    private static byte[] icns(byte[] png) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeBytes("icns");
        out.writeInt(16 + png.length);
        out.writeBytes("ic09");
        out.writeInt(8 + png.length);
        out.write(png);
        return bytes.toByteArray();
    }
}
