package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.board.BoardPane;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * All that the mouse can do on the board, by keys. Alt and arrows carry a booking with its verdict
 * shown; Enter drops it, Escape gives up.
 */
final class BoardKeys {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration FINE_STEP = Duration.ofMinutes(5);

    private final RosterBoardViewModel model;
    private final BoardPane board;
    private final Consumer<Booking> open;
    private final Runnable search;
    private final Runnable help;

    BoardKeys(
            RosterBoardViewModel model,
            BoardPane board,
            Consumer<Booking> open,
            Runnable search,
            Runnable help) {
        this.model = model;
        this.board = board;
        this.open = open;
        this.search = search;
        this.help = help;
    }

    /** Some keys work anywhere on the screen, the others only on the board. */
    void attach(Node screen) {
        board.addEventHandler(KeyEvent.KEY_PRESSED, event -> consumeIf(onBoard(event), event));
        board.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (event.getCharacter().equals("?")) {
                        help.run();
                        event.consume();
                    }
                });
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> consumeIf(onScreen(event), event));
    }

    private static void consumeIf(boolean done, KeyEvent event) {
        if (done) {
            event.consume();
        }
    }

    private boolean onBoard(KeyEvent event) {
        if (event.isAltDown()) {
            return carry(event);
        }
        if (event.isShortcutDown()) {
            return cutAndPaste(event);
        }
        var cursor = model.cursor();
        switch (event.getCode()) {
            case LEFT -> cursor.earlier();
            case RIGHT -> cursor.later();
            case UP -> cursor.up();
            case DOWN -> cursor.down();
            case HOME -> cursor.first();
            case END -> cursor.last();
            case ENTER -> enter();
            case F2 -> cursor.current().ifPresent(open);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean carry(KeyEvent event) {
        var step = event.isShiftDown() ? FINE_STEP : STEP;
        var isDays = event.isShortcutDown();
        switch (event.getCode()) {
            case LEFT -> nudge(isDays, -1, step);
            case RIGHT -> nudge(isDays, 1, step);
            case UP -> model.nudgeLanes(-1);
            case DOWN -> model.nudgeLanes(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nudge(boolean isDays, int direction, Duration step) {
        if (isDays) {
            model.nudgeDays(direction);
        } else {
            model.nudge(step.multipliedBy(direction));
        }
    }

    private boolean cutAndPaste(KeyEvent event) {
        switch (event.getCode()) {
            case X -> model.cut();
            case V -> model.paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter() {
        if (model.moves().handProperty().get().isPresent()) {
            model.moves().drop();
        } else {
            model.cursor().current().ifPresent(open);
        }
    }

    private boolean onScreen(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        switch (event.getCode()) {
            case PAGE_UP -> model.previousWeek();
            case PAGE_DOWN -> model.nextWeek();
            case F1 -> help.run();
            case F7 -> model.toNextOpen();
            case F8 -> model.toNextProblem();
            case ESCAPE -> {
                return giveUp();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean giveUp() {
        var held = model.moves().handProperty().get().isPresent();
        model.moves().giveUp();
        return held;
    }

    private boolean shortcut(KeyEvent event) {
        var history = model.moves().history();
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    history.redo();
                } else {
                    history.undo();
                }
            }
            case Y -> history.redo();
            case F -> search.run();
            case PLUS, EQUALS, ADD -> board.zoom(true);
            case MINUS, SUBTRACT -> board.zoom(false);
            case DIGIT0, NUMPAD0 -> board.zoomToFit();
            default -> {
                return false;
            }
        }
        return true;
    }
}
