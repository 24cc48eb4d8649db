package coop.equalcare.hatstand.bootstrap;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Whether there is a screen to open a window on, and how to draw without one. */
final class Display {

    private static final String GLASS = "glass.platform";
    private static final String HEADLESS = "Headless";

    private Display() {}

    /**
     * @param settings the properties of the running Java, in which a screen in memory may have been
     *     asked for already
     */
    static boolean isThere(Map<String, String> environment, Properties settings) {
        if (HEADLESS.equalsIgnoreCase(settings.getProperty(GLASS))) {
            return false;
        }
        var system = settings.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac")) {
            return true;
        }
        // JavaFX draws through X11, also on Wayland, where XWayland sets the same variable.
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /** Draws on a screen in memory from here on; to be called before JavaFX starts. */
    static void drawInMemory(Properties settings) {
        settings.setProperty(GLASS, HEADLESS);
        settings.setProperty("prism.order", "sw");
    }
}
