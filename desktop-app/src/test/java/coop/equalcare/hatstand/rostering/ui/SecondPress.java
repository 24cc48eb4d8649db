package coop.equalcare.hatstand.rostering.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** The second press of a double click. */
final class SecondPress {

    private SecondPress() {}

    static MouseEvent on(Node on, Point2D screen) {
        var window = on.getScene().getWindow();
        var x = screen.getX() - window.getX() - on.getScene().getX();
        var y = screen.getY() - window.getY() - on.getScene().getY();
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(on, x, y));
    }
}
