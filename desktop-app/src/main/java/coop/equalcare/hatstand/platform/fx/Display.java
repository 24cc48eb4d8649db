package coop.equalcare.hatstand.platform.fx;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
public final class Display {

    private static final String PLATFORM = "glass.platform";
    private static final String HEADLESS = "Headless";

    private Display() {}

    /** On Linux a display server says where it is; other systems always have one. */
    public static boolean isThere(Map<String, String> environment, String system) {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux")
                || names(environment, "DISPLAY")
                || names(environment, "WAYLAND_DISPLAY");
    }

    private static boolean names(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    /**
     * Draws in memory instead. To be asked for before the first window; a choice made outside
     * stands.
     */
    public static void doWithout() {
        if (System.getProperty(PLATFORM) == null) {
            System.setProperty(PLATFORM, HEADLESS);
            System.setProperty("prism.order", "sw");
        }
    }

    public static boolean isHeadless() {
        return HEADLESS.equals(System.getProperty(PLATFORM));
    }
}
