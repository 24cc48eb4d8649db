package coop.equalcare.hatstand.identity.ui.server;

import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.identity.ui.Said;
import coop.equalcare.hatstand.identity.ui.staff.Asking;
import coop.equalcare.hatstand.identity.ui.staff.CodeHandover;
import coop.equalcare.hatstand.identity.usecase.server.EndLogin;
import coop.equalcare.hatstand.identity.usecase.server.ListLogins;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
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
                        new CodeHandover(
                                model.handoverProperty().map(it -> it.map(this::shown)),
                                "login",
                                texts),
                        lines);
    }

    private void bind() {
        model.linesProperty().subscribe(staff -> KeyFocus.keep(lines, () -> show(staff)));
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
        line.login().ifPresent(login -> menu.getItems().setAll(deeds(login, line, row)));
        return named(menu, line);
    }

    private List<MenuItem> deeds(ServerLogins.Login login, ListLogins.Line line, HBox row) {
        var deeds = new ArrayList<MenuItem>();
        if (login.active() && login.ours()) {
            deeds.add(
                    asked(
                            "identity.logins.reset",
                            "identity.logins.reset_why",
                            line,
                            row,
                            () -> model.reset(line)));
        }
        if (login.connections() > 0) {
            deeds.add(
                    asked(
                            "identity.logins.throw_out",
                            "identity.logins.throw_out_why",
                            line,
                            row,
                            () -> model.end(line, EndLogin.How.THROW_OUT)));
        }
        deeds.add(
                login.active()
                        ? asked(
                                "identity.logins.disable",
                                "identity.logins.disable_why",
                                line,
                                row,
                                () -> model.end(line, EndLogin.How.DISABLE))
                        : item(
                                "identity.logins.enable",
                                () -> model.end(line, EndLogin.How.ENABLE)));
        return deeds;
    }

    private MenuItem asked(
            String key, String why, ListLogins.Line line, HBox row, Runnable action) {
        var said = wrapped(texts.get(why, line.name()));
        return item(
                key, () -> new Asking(lines, row, texts, List.of(said), deed(key, action)).ask());
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
        var make = deed("identity.logins.make", () -> model.make(line, name.getText()));
        name.setOnAction(_ -> make.action().run());
        new Asking(lines, row, texts, List.of(label, name, rule), make).askFor(name);
    }

    private Asking.Deed deed(String key, Runnable action) {
        return new Asking.Deed("login", texts.get(key), action);
    }

    private CodeHandover.Shown shown(LoginsViewModel.Handover it) {
        return new CodeHandover.Shown(
                texts.get("identity.logins.code_is", it.name(), it.login(), it.until()), it.code());
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
