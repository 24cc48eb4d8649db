package coop.equalcare.hatstand.identity.ui.server;

import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.identity.ui.Said;
import coop.equalcare.hatstand.identity.usecase.server.EndLogin;
import coop.equalcare.hatstand.identity.usecase.server.ListLogins;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everybody who has a login at the server or should have one, and what can be done for them. */
public final class LoginsCard extends VBox {

    private final LoginsViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();

    public LoginsCard(LoginsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().addAll("card", "staff");
        var title = new Label(texts.get("identity.staff.title"));
        title.getStyleClass().add("section-title");
        var why = wrapped(texts.get("identity.logins.why"));
        why.getStyleClass().add("muted");
        lines.getStyleClass().add("lines");
        getChildren()
                .setAll(
                        title,
                        why,
                        new Said(model.saidProperty(), texts),
                        new LoginHandover(model.handoverProperty(), texts),
                        lines);
    }

    private void bind() {
        model.linesProperty().subscribe(this::show);
    }

    private void show(List<ListLogins.Line> staff) {
        lines.getChildren().setAll(staff.stream().map(this::line).toList());
        if (staff.isEmpty()) {
            lines.getChildren().add(wrapped(texts.get("identity.staff.none")));
        }
    }

    private Node line(ListLogins.Line line) {
        var name = new Label(line.name());
        name.getStyleClass().add("strong");
        var hats = line.hats().stream().map(texts::name).collect(Collectors.joining(", "));
        var second = wrapped(hats.isEmpty() ? texts.get("identity.logins.no_hat") : hats);
        second.getStyleClass().addAll("muted", "small");
        var words = new VBox(name, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(new Avatar(line.name(), line.person().value()), words, state(line));
        row.getStyleClass().add("line");
        if (!model.isMyself(line)) {
            row.getChildren().add(deed(line, row));
        }
        return row;
    }

    private Node state(ListLogins.Line line) {
        var states = new VBox();
        states.getStyleClass().add("states");
        line.login()
                .ifPresentOrElse(
                        login -> states.getChildren().addAll(states(login)),
                        () ->
                                states.getChildren()
                                        .add(pill(texts.get("identity.logins.none"), "warning")));
        return states;
    }

    private List<Node> states(ServerLogins.Login login) {
        var found = new ArrayList<Node>();
        var name = new Label(login.name());
        name.getStyleClass().addAll("muted", "small");
        found.add(name);
        if (!login.active()) {
            found.add(pill(texts.get("identity.logins.disabled"), "warning"));
        } else {
            found.add(
                    login.codeUntil()
                            .map(until -> texts.get("identity.logins.code", until))
                            .map(text -> pill(text, "accent"))
                            .orElseGet(
                                    () -> pill(texts.get("identity.logins.password"), "success")));
        }
        if (login.connections() > 0) {
            found.add(pill(texts.get("identity.logins.connected"), "accent"));
        }
        return found;
    }

    private static Label pill(String text, String style) {
        var pill = new Label(text);
        pill.getStyleClass().addAll("pill", style);
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    private Node deed(ListLogins.Line line, HBox row) {
        if (line.login().isEmpty()) {
            var make = new Button(texts.get("identity.logins.make"));
            make.setAccessibleText(act("identity.logins.make", line));
            make.setOnAction(_ -> askName(line, row));
            return named(make, line);
        }
        var menu = new MenuButton(texts.get("identity.logins.change"));
        menu.setAccessibleText(act("identity.logins.change", line));
        line.login()
                .ifPresent(
                        login -> {
                            if (login.active() && login.ours()) {
                                menu.getItems()
                                        .add(
                                                item(
                                                        "identity.logins.reset",
                                                        () -> askReset(line, row)));
                            }
                            if (login.connections() > 0) {
                                menu.getItems()
                                        .add(
                                                item(
                                                        "identity.logins.throw_out",
                                                        () ->
                                                                model.end(
                                                                        line,
                                                                        EndLogin.How.THROW_OUT)));
                            }
                            menu.getItems()
                                    .add(
                                            login.active()
                                                    ? item(
                                                            "identity.logins.disable",
                                                            () -> askDisable(line, row))
                                                    : item(
                                                            "identity.logins.enable",
                                                            () ->
                                                                    model.end(
                                                                            line,
                                                                            EndLogin.How.ENABLE)));
                        });
        return named(menu, line);
    }

    private <N extends ButtonBase> N named(N button, ListLogins.Line line) {
        button.setId("login-" + model.linesProperty().get().indexOf(line));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private String act(String key, ListLogins.Line line) {
        return texts.get("identity.staff.act", texts.get(key), line.name());
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId(key.substring(key.lastIndexOf('.') + 1));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void askName(ListLogins.Line line, HBox row) {
        var name = new TextField(model.suggestedFor(line));
        name.setId("login-name");
        var label = new Label(texts.get("identity.logins.name"));
        label.getStyleClass().add("strong");
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        var rule = wrapped(texts.get("identity.logins.name_rule"));
        rule.getStyleClass().addAll("muted", "small");
        var asked =
                new Asking(
                        List.of(label, name, rule),
                        "identity.logins.make",
                        () -> model.make(line, name.getText()));
        asked.below(row);
        name.requestFocus();
    }

    private void askReset(ListLogins.Line line, HBox row) {
        var why = wrapped(texts.get("identity.logins.reset_why", line.name()));
        new Asking(List.of(why), "identity.logins.reset", () -> model.reset(line)).below(row);
    }

    private void askDisable(ListLogins.Line line, HBox row) {
        var why = wrapped(texts.get("identity.logins.disable_why", line.name()));
        new Asking(
                        List.of(why),
                        "identity.logins.disable",
                        () -> model.end(line, EndLogin.How.DISABLE))
                .below(row);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** One more question below a line, before anything is done. */
    private final class Asking extends VBox {

        private final Button really;

        Asking(List<? extends Node> words, String deed, Runnable action) {
            getStyleClass().add("asking");
            really = new Button(texts.get(deed));
            really.setId("login-really");
            really.getStyleClass().add("accent");
            really.setOnAction(_ -> action.run());
            var not = new Button(texts.get("identity.staff.not"));
            not.setId("login-not");
            not.getStyleClass().add("flat");
            not.setOnAction(_ -> lines.getChildren().remove(this));
            var buttons = new HBox(really, not);
            buttons.getStyleClass().add("keeping");
            getChildren().setAll(words);
            getChildren().add(buttons);
        }

        void below(HBox row) {
            lines.getChildren().removeIf(Asking.class::isInstance);
            lines.getChildren().add(lines.getChildren().indexOf(row) + 1, this);
            really.requestFocus();
        }
    }
}
