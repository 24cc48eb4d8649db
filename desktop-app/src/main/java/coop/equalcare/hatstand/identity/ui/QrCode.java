package coop.equalcare.hatstand.identity.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import java.util.Map;

/** A text as a square that a telephone reads. Black on white also at night: cameras want that. */
final class QrCode extends StackPane {

    private static final int DOTS_PER_MODULE = 4;

    /** The standard asks for so much white around it. */
    private static final int QUIET = 4;

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    QrCode(String text, String accessibleText) {
        getStyleClass().add("qr-code");
        var view = new ImageView(image(text));
        view.setAccessibleText(accessibleText);
        view.setSmooth(false);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(view);
    }

    private static WritableImage image(String text) {
        try {
            var modules =
                    Encoder.encode(
                                    text,
                                    ErrorCorrectionLevel.L,
                                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix();
            var side = (modules.getWidth() + 2 * QUIET) * DOTS_PER_MODULE;
            var image = new WritableImage(side, side);
            fill(image.getPixelWriter(), 0, 0, side, WHITE);
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        fill(
                                image.getPixelWriter(),
                                (x + QUIET) * DOTS_PER_MODULE,
                                (y + QUIET) * DOTS_PER_MODULE,
                                DOTS_PER_MODULE,
                                BLACK);
                    }
                }
            }
            return image;
        } catch (WriterException tooLong) {
            throw new IllegalStateException("too long for a QR code", tooLong);
        }
    }

    private static void fill(PixelWriter writer, int left, int top, int side, int colour) {
        for (var y = top; y < top + side; y++) {
            for (var x = left; x < left + side; x++) {
                writer.setArgb(x, y, colour);
            }
        }
    }
}
