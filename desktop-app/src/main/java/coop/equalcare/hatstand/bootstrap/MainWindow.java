package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.platform.fx.ScaledPane;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.shell.WindowSettings;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.util.function.Consumer;

/** The one window: it is there at once, whatever it shows, and comes back where it was left. */
final class MainWindow {

    private static final String ICON = "/coop/equalcare/hatstand/shell/hatstand.png";

    private final Stage stage;
    private final StackPane content = new StackPane();
    private final WindowSettings settings;
    private final Scene scene;

    /**
     * @param leave goes on to close the window, at once or after a question
     */
    MainWindow(Stage stage, WindowMemory memory, Consumer<Runnable> leave, Runnable onClosed) {
        this.stage = stage;
        this.settings = memory.settings();
        var scaled = new ScaledPane(content);
        scaled.factorProperty().bind(settings.scaleProperty());
        this.scene = new Scene(scaled);
        Theme.loadFonts();
        settings.themeProperty().subscribe(theme -> theme.dress(scene));
        stage.setScene(scene);
        memory.place(stage);
        stage.getIcons().setAll(new Image(ICON));
        stage.setOnCloseRequest(
                request -> {
                    request.consume();
                    leave.accept(stage::hide);
                });
        stage.setOnHidden(
                _ -> {
                    memory.remember(stage);
                    onClosed.run();
                });
    }

    WindowSettings settings() {
        return settings;
    }

    Scene scene() {
        return scene;
    }

    Stage stage() {
        return stage;
    }

    /** As if somebody had pressed the cross of the window. */
    void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    void show(String title, Parent view) {
        stage.setTitle(title);
        content.getChildren().setAll(view);
        if (!stage.isShowing()) {
            stage.show();
        }
    }
}
