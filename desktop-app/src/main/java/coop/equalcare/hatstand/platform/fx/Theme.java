package coop.equalcare.hatstand.platform.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.util.List;

/** How the window looks by day and by night. */
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css");

    private static final String FOLDER = "/coop/equalcare/hatstand/shell/";
    private static final List<String> FONTS =
            List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");
    private static final double ANY_SIZE = 14;

    private final String tokens;

    Theme(String tokens) {
        this.tokens = tokens;
    }

    /** Dresses a scene; dialogs and pop-ups that it owns follow. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(resource("theme.css"), resource(tokens));
        LastUsed.watch(scene);
        WholeWords.watch(scene);
    }

    /** Once, before the first scene. */
    public static void loadFonts() {
        FONTS.forEach(font -> Font.loadFont(resource("fonts/" + font), ANY_SIZE));
    }

    private static String resource(String name) {
        var found = Theme.class.getResource(FOLDER + name);
        if (found == null) {
            throw new IllegalStateException("missing from the program: " + name);
        }
        return found.toExternalForm();
    }
}
