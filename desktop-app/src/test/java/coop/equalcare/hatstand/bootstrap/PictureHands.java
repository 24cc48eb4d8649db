package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.fx.FxBackground;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.shell.ShellView;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** What is done on a screen before its picture is taken. */
final class PictureHands {

    static final List<Consumer<Parent>> CHANGE_SERIES =
            List.of(
                    PictureHands::openOneOfSeries,
                    PictureHands::changeLaterOnes,
                    PictureHands::scrollForm);

    private PictureHands() {}

    static void fillWrongly(Parent root) {
        press(root, "#people-add");
        root.applyCss();
        root.layout();
        type(root, "#form-email", "rose at example.org");
        type(root, "#form-postcode", "Hebden Bridge");
        ((TextField) root.lookup("#form-name")).requestFocus();
        press(root, "#form-save");
    }

    /** A night that is filled in as far as when it is and who might come. */
    static void beginBooking(Parent root) {
        press(root, "#board-new");
        root.applyCss();
        root.layout();
        type(root, "#booking-form-start-time", "22:00");
        type(root, "#booking-form-end-time", "7");
        type(root, "#booking-form-worker", "a");
    }

    /** In a form that is open already, and knows for whom one could book. */
    static void repeatBooking(Parent root) {
        type(root, "#booking-form-start-time", "9:00");
        type(root, "#booking-form-end-time", "10");
        choose(root, "#booking-form-supported");
        choose(root, "#booking-form-worker");
        everyWeek(root);
        root.applyCss();
        root.layout();
        var scroll = (ScrollPane) root.lookup("#booking-form .scroll-pane");
        scroll.setVvalue(1);
    }

    private static void choose(Parent root, String id) {
        type(root, id, "a");
        root.lookup(id)
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ENTER,
                                false,
                                false,
                                false,
                                false));
    }

    private static void everyWeek(Parent root) {
        ((ComboBox<?>) root.lookup("#booking-form-repeats")).getSelectionModel().select(1);
        for (var day : List.of("MONDAY", "WEDNESDAY", "FRIDAY")) {
            var button = (ToggleButton) root.lookup("#booking-form-day-" + day);
            if (!button.isSelected()) {
                button.fire();
            }
        }
    }

    /** Stands on the first open booking and asks who could take it on. */
    static void findCover(Parent root) {
        press(root, "#board-next-open");
        typeOnBoard(root, "c");
    }

    static void showAbsences(Parent root) {
        press(root, "#board-absences");
    }

    /** The first of those where cover is missing, as soon as they have been read. */
    static void openAbsence(Parent root) {
        showAbsences(root);
        root.applyCss();
        root.layout();
        var list = (VBox) root.lookup("#absences .sheet-list");
        list.getChildren().subscribe(() -> FxThread.run(() -> openFirst(list)));
    }

    private static void openFirst(VBox list) {
        Optional.ofNullable((Button) list.lookup(".sheet-item .button")).ifPresent(Button::fire);
    }

    /** Of whoever has the first booking to check. */
    static void hoursOffered(Parent root) {
        press(root, "#board-next-problem");
        typeOnBoard(root, "h");
    }

    static void takeOut(Parent root) {
        press(root, "#board-out");
    }

    static void showCancelled(Parent root) {
        pressOnBoard(root, KeyCode.F9);
    }

    /** Of the first that was cancelled. */
    static void showHistory(Parent root) {
        firstOfCancelled(root, "history-of-").fire();
    }

    /** Which booking it is. */
    static String putBackFirst(Parent root) {
        var button = firstOfCancelled(root, "put-back-");
        button.fire();
        return button.getId().substring("put-back-".length());
    }

    private static Button firstOfCancelled(Parent root, String named) {
        return root.lookup("#cancelled").lookupAll(".button").stream()
                .filter(it -> String.valueOf(it.getId()).startsWith(named))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow();
    }

    /** By a double click. */
    static void openOneOfSeries(Parent root) {
        root.applyCss();
        root.layout();
        var card =
                root.lookupAll(".booking-again").stream()
                        .filter(Node::isVisible)
                        .findFirst()
                        .orElseThrow()
                        .getParent();
        var at = card.localToScene(4, 4);
        card.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
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
                        new PickResult(card, at.getX(), at.getY())));
    }

    static void changeLaterOnes(Parent root) {
        type(root, "#booking-form-start-time", "19:45");
        type(root, "#booking-form-end-time", "20:15");
        ((RadioButton) root.lookup("#booking-form-scope-LATER")).setSelected(true);
    }

    static void scrollForm(Parent root) {
        root.applyCss();
        root.layout();
        ((ScrollPane) root.lookup("#booking-form .scroll-pane")).setVvalue(0.14);
    }

    /** Somebody puts a booking back, somebody else moves it, and the first takes that back. */
    static List<Consumer<Parent>> undoOfAnothers(DemoAtSeven demo, FxBackground background) {
        var other = demo.session(Hat.FINANCE);
        var back = new AtomicReference<String>();
        return List.of(
                PictureHands::showCancelled,
                root -> back.set(putBackFirst(root)),
                _ -> background.run(() -> demo.moveLater(other, back.get()), _ -> {}),
                PictureHands::undo);
    }

    static void undo(Parent root) {
        root.lookup("#board")
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "z",
                                "z",
                                KeyCode.Z,
                                false,
                                true,
                                false,
                                false));
    }

    static void showKeys(Parent root) {
        pressOnBoard(root, KeyCode.F1);
    }

    private static void pressOnBoard(Parent root, KeyCode code) {
        root.lookup("#board")
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    static void exportPeople(Parent root) {
        press(root, "#people-export");
    }

    /** The one that has been approved. */
    static void chooseLastRun(Parent root) {
        ((ListView<?>) root.lookup("#payroll-runs")).getSelectionModel().selectLast();
    }

    static void showFiles(Parent root) {
        press(root, "#payroll-export");
    }

    static Consumer<Parent> typing(String letter) {
        return root -> typeOnBoard(root, letter);
    }

    static void typeOnBoard(Parent root, String letter) {
        root.lookup("#board")
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                letter,
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
    }

    static void press(Parent root, String id) {
        ((Button) root.lookup(id)).fire();
    }

    /** The first of the requests that can be declined. */
    static void beginDeclining(Parent root) {
        ((Button) root.lookup(".decide-decline")).fire();
    }

    /** A request that lacks something, as far as being told so. */
    static void askForHat(Parent root) {
        root.applyCss();
        root.layout();
        press(root, "#hats-ask");
        root.applyCss();
        root.layout();
        ((ComboBox<?>) root.lookup("#hat-choice")).getSelectionModel().selectFirst();
        type(root, "#hat-wish", "After the trial in spring");
    }

    static void type(Parent root, String id, String text) {
        ((TextField) root.lookup(id)).setText(text);
    }

    static void go(ShellView shell, String capability) {
        shell.lookupAll(".toggle-button").stream()
                .filter(node -> String.valueOf(node.getId()).startsWith("go-" + capability))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /** The other pages of the person who is shown. */
    static void page(Parent root, String title) {
        root.applyCss();
        root.layout();
        root.lookupAll(".chip").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals(title))
                .forEach(ToggleButton::fire);
    }

    static boolean chooseFirst(Parent root) {
        for (Node list : root.lookupAll(".list-view")) {
            // The drop-down lists of boxes to choose from are all called the same.
            if (!"list-view".equals(list.getId())) {
                ((ListView<?>) list).getSelectionModel().selectFirst();
                return true;
            }
        }
        for (Node table : root.lookupAll(".table-view")) {
            ((TableView<?>) table).getSelectionModel().selectFirst();
            return true;
        }
        return false;
    }
}
