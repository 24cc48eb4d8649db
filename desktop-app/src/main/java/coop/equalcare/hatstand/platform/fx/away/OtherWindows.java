package coop.equalcare.hatstand.platform.fx.away;

import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.util.List;

/** Dialogs and pop-ups beside the one window. */
public final class OtherWindows {

    private OtherWindows() {}

    /** They go unanswered, as if somebody had pressed Escape. */
    public static void close(Window kept) {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != kept)
                .forEach(OtherWindows::dismiss);
    }

    /** A dialog that can be called off hears of it; one that cannot goes all the same. */
    private static void dismiss(Window window) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        window.hide();
    }
}
