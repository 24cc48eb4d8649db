package coop.equalcare.hatstand.platform.fx;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Pictures of what is on the screen, as PNG. */
public final class Picture {

    private static final int ROUNDS = 3;

    private Picture() {}

    /** On the FX thread. The scene need not be shown. */
    public static byte[] of(Scene scene) {
        // Views that make nodes while they are laid out need a second round for these to be
        // dressed.
        for (var round = 0; round < ROUNDS; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return png(scene.snapshot(null));
    }

    static byte[] png(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
