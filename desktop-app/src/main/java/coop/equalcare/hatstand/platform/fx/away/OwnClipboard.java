package coop.equalcare.hatstand.platform.fx.away;

import coop.equalcare.hatstand.kernel.Sha256;

import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Empties the clipboard of what came from this window, however it got there, and leaves alone what
 * another program put into it. What changes while the window is in use came from it; only its
 * fingerprint is remembered.
 */
public final class OwnClipboard {

    private final Supplier<Optional<String>> read;
    private final Runnable clear;

    private boolean inUse;
    private Optional<Sha256> before = Optional.empty();
    private Optional<Sha256> ours = Optional.empty();

    OwnClipboard(Supplier<Optional<String>> read, Runnable clear) {
        this.read = read;
        this.clear = clear;
    }

    public static OwnClipboard of(Stage stage) {
        var clipboard = Clipboard.getSystemClipboard();
        var own =
                new OwnClipboard(
                        () -> Optional.ofNullable(clipboard.getString()), clipboard::clear);
        stage.focusedProperty().subscribe(own::use);
        return own;
    }

    void use(boolean used) {
        if (used) {
            before = now();
        } else if (inUse) {
            look();
        }
        inUse = used;
    }

    /** Nothing that this window put there can be pasted any more. */
    public void clear() {
        if (inUse) {
            look();
        }
        if (ours.isPresent() && ours.equals(now())) {
            clear.run();
        }
        ours = Optional.empty();
        before = now();
    }

    private void look() {
        var now = now();
        if (now.isPresent() && !now.equals(before)) {
            ours = now;
            before = now;
        }
    }

    private Optional<Sha256> now() {
        return read.get().map(text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
