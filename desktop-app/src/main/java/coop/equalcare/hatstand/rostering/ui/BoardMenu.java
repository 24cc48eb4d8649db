package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.board.BoardPane;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done where one stands, by right click, Shift F10 or the menu key. */
final class BoardMenu {

    private final RosterBoardViewModel model;
    private final BoardPane board;
    private final Sheets sheets;
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem edit;
    private final MenuItem cover;
    private final MenuItem history;
    private final MenuItem cut;
    private final MenuItem paste;
    private final MenuItem cancel;

    BoardMenu(RosterBoardViewModel model, BoardPane board, Sheets sheets) {
        this.model = model;
        this.board = board;
        this.sheets = sheets;
        this.edit =
                item("edit", "fth-edit-2", () -> model.cursor().current().ifPresent(sheets::edit));
        this.cover =
                item(
                        "cover",
                        "fth-users",
                        () -> model.cursor().current().ifPresent(sheets::findCover));
        this.history =
                item(
                        "history",
                        "fth-clock",
                        () ->
                                model.cursor()
                                        .current()
                                        .ifPresent(it -> sheets.showHistory(it.id())));
        this.cut = item("cut", "fth-scissors", () -> model.keys().cut());
        this.paste = item("paste", "fth-clipboard", () -> model.keys().paste());
        this.cancel =
                item(
                        "cancel",
                        "fth-x-circle",
                        () -> model.cursor().current().ifPresent(sheets::cancel));
        layOut();
    }

    private void layOut() {
        menu.setId("board-menu");
        menu.getItems()
                .addAll(
                        edit,
                        cover,
                        history,
                        item("place", "fth-plus", sheets::placeHere),
                        new SeparatorMenuItem(),
                        cut,
                        paste,
                        new SeparatorMenuItem(),
                        item("absence", "fth-user-x", () -> sheets.away().recordHere()),
                        item("offer", "fth-clock", () -> sheets.away().offerHere()),
                        item("absences", "fth-list", () -> sheets.away().showAll()),
                        new SeparatorMenuItem(),
                        cancel);
        board.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    }

    private MenuItem item(String name, String icon, Runnable action) {
        Texts texts = model.words().texts();
        var item = new MenuItem(texts.get("rostering.board.menu." + name), new FontIcon(icon));
        item.setId("board-menu-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void requested(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showAtCursor();
        } else {
            show(event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    void showAtCursor() {
        model.cursor()
                .placeProperty()
                .get()
                .flatMap(board::placeOf)
                .map(board::localToScreen)
                .ifPresent(point -> show(point.getX(), point.getY()));
    }

    private void show(double x, double y) {
        var isNowhere = model.cursor().current().isEmpty();
        edit.setDisable(isNowhere);
        cover.setDisable(isNowhere);
        history.setDisable(isNowhere);
        cut.setDisable(isNowhere);
        paste.setDisable(model.moves().cutProperty().get().isEmpty());
        cancel.setDisable(isNowhere);
        menu.hide();
        menu.show(board, x, y);
    }
}
