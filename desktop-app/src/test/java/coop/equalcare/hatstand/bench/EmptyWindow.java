package coop.equalcare.hatstand.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a JavaFX program can do: an empty window, and a line once it is laid out. */
public final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Apart from the main class, which must not be an application on the class path. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            var scene = new Scene(new StackPane(), 900, 700);
            scene.addPostLayoutPulseListener(
                    () -> {
                        System.out.println("shown");
                        System.exit(0);
                    });
            stage.setScene(scene);
            stage.show();
        }
    }
}
