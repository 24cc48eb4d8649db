package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.platform.fx.FxBackground;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.Picture;
import coop.equalcare.hatstand.platform.fx.ScaledPane;
import coop.equalcare.hatstand.platform.fx.Theme;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Draws a screen once all that it asked for has come, into a file that is called after it. */
final class Easel {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final FxBackground background;
    private final Path folder;
    private final Set<String> only;

    /**
     * @param only names of the pictures that are wanted; all, if there are none
     */
    Easel(FxBackground background, Path folder, Set<String> only) {
        this.background = background;
        this.folder = folder;
        this.only = only;
    }

    boolean wants(String name) {
        return only.isEmpty() || only.contains(name);
    }

    /**
     * @param acts what is done on the screen before it is drawn, one after the other; the first
     *     line of its list is chosen already
     */
    void draw(
            String name,
            Theme theme,
            double scale,
            Supplier<Parent> view,
            List<Consumer<Parent>> acts)
            throws IOException {
        if (!wants(name)) {
            return;
        }
        var scene = FxThread.ask(() -> scene(theme, scale, view.get()));
        background.settle();
        if (FxThread.ask(() -> PictureHands.chooseFirst(scene.getRoot()))) {
            background.settle();
        }
        for (var act : acts) {
            FxThread.ask(
                    () -> {
                        act.accept(scene.getRoot());
                        return scene;
                    });
            background.settle();
        }
        var file = folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        Files.write(file, FxThread.ask(() -> Picture.of(scene)));
        System.out.println(file);
    }

    private static Scene scene(Theme theme, double scale, Parent view) {
        var scaled = new ScaledPane(view);
        scaled.factorProperty().set(scale);
        var scene = new Scene(scaled, WIDTH, HEIGHT);
        theme.dress(scene);
        scaled.applyCss();
        scaled.layout();
        return scene;
    }
}
