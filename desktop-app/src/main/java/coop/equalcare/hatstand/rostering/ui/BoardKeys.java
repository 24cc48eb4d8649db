package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.rostering.ui.board.BoardPane;
import coop.equalcare.hatstand.rostering.ui.span.BoardSpan;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.time.Duration;

/**
 * All that the mouse can do on the board, by keys. Alt and arrows carry a booking with its verdict
 * shown; Enter drops it, Escape gives up.
 */
final class BoardKeys {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration FINE_STEP = Duration.ofMinutes(5);

    private final RosterBoardViewModel model;
    private final BoardPane board;
    private final Sheets sheets;
    private final Runnable search;
    private final Runnable menu;

    BoardKeys(
            RosterBoardViewModel model,
            BoardPane board,
            Sheets sheets,
            Runnable search,
            Runnable menu) {
        this.model = model;
        this.board = board;
        this.sheets = sheets;
        this.search = search;
        this.menu = menu;
    }

    /** Some keys work anywhere on the screen, the others only on the board. */
    void attach(Node screen) {
        board.addEventHandler(KeyEvent.KEY_PRESSED, event -> consumeIf(onBoard(event), event));
        board.addEventHandler(KeyEvent.KEY_TYPED, event -> consumeIf(typedOnBoard(event), event));
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> consumeIf(onScreen(event), event));
    }

    private static void consumeIf(boolean done, KeyEvent event) {
        if (done) {
            event.consume();
        }
    }

    /** Letters count as typed and not as pressed, or the form that opens would get them too. */
    private boolean typedOnBoard(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        switch (event.getCharacter()) {
            case "?" -> sheets.showKeys();
            case "n", "N" -> sheets.placeHere();
            case "a", "A" -> sheets.away().recordHere();
            case "h", "H" -> sheets.away().offerHere();
            case "d", "D" -> model.show(BoardSpan.DAY);
            case "w", "W" -> model.show(BoardSpan.WEEK);
            case "f", "F" -> model.show(BoardSpan.FORTNIGHT);
            case "m", "M" -> model.show(BoardSpan.MONTH);
            case "t", "T" -> model.today();
            case "c", "C" -> model.cursor().current().ifPresent(sheets::findCover);
            default -> {
                return false;
            }
        }
        return true;
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
            case F2 -> cursor.current().ifPresent(sheets::edit);
            case F4 -> cursor.current().ifPresent(it -> sheets.showHistory(it.id()));
            case INSERT -> sheets.placeHere();
            case DELETE, BACK_SPACE -> cursor.current().ifPresent(sheets::cancel);
            case CONTEXT_MENU -> menu.run();
            case F10 -> {
                return openMenu(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean openMenu(KeyEvent event) {
        if (event.isShiftDown()) {
            menu.run();
        }
        return event.isShiftDown();
    }

    private boolean carry(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> nudge(event, -1);
            case RIGHT -> nudge(event, 1);
            case UP -> model.keys().nudgeLanes(-1);
            case DOWN -> model.keys().nudgeLanes(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Alt carries, with Shift it pulls the end, with Ctrl it goes by days, with both it goes
     * finely. In columns there are days and nothing between them, as for the pointer.
     */
    private void nudge(KeyEvent event, int direction) {
        if (board.grid().filter(it -> it.cards() == CardSize.COMPACT).isPresent()) {
            if (!event.isShiftDown()) {
                model.keys().nudgeDays(direction);
            }
        } else if (event.isShortcutDown() && event.isShiftDown()) {
            model.keys().nudge(FINE_STEP.multipliedBy(direction));
        } else if (event.isShortcutDown()) {
            model.keys().nudgeDays(direction);
        } else if (event.isShiftDown()) {
            model.keys().stretch(STEP.multipliedBy(direction), FINE_STEP);
        } else {
            model.keys().nudge(STEP.multipliedBy(direction));
        }
    }

    private boolean cutAndPaste(KeyEvent event) {
        switch (event.getCode()) {
            case X -> model.keys().cut();
            case V -> model.keys().paste();
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
            model.cursor().current().ifPresentOrElse(sheets::edit, sheets::placeHere);
        }
    }

    private boolean onScreen(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        switch (event.getCode()) {
            case PAGE_UP -> model.previous();
            case PAGE_DOWN -> model.next();
            case F1 -> sheets.showKeys();
            case F6 -> sheets.away().showAll();
            case F7 -> model.toNextOpen();
            case F8 -> model.toNextProblem();
            case F9 -> sheets.showCancelled();
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
            case P -> sheets.takeOut();
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
