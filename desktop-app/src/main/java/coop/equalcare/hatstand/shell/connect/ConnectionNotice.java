package coop.equalcare.hatstand.shell.connect;

import coop.equalcare.hatstand.platform.database.ConnectionProblem;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** What came of it: what happened, why, and what to do next. */
final class ConnectionNotice extends StackPane {

    private final ConnectionViewModel model;
    private final Texts texts;
    private final Runnable onMigrate;

    ConnectionNotice(ConnectionViewModel model, Texts texts, Runnable onMigrate) {
        this.model = model;
        this.texts = texts;
        this.onMigrate = onMigrate;
        setId("connect-notice");
        model.stateProperty().subscribe(this::show);
    }

    private void show(ConnectionState state) {
        getChildren().clear();
        switch (state) {
            case ConnectionState.Ready _ -> {}
            case ConnectionState.Trying _ -> getChildren().add(trying());
            case ConnectionState.Answered _ ->
                    add("done", "fth-check-circle", line("shell.connect.answered", "strong"));
            case ConnectionState.Incomplete(var why) ->
                    add("warn", "fth-alert-triangle", words(texts.of(why), "strong"));
            case ConnectionState.Failed(var problem) -> add(problem);
        }
    }

    private Node trying() {
        var spinner = new ProgressIndicator();
        spinner.setAccessibleText(texts.get("shell.connect.trying"));
        var row = new HBox(spinner, line("shell.connect.trying", "muted"));
        row.getStyleClass().add("trying");
        return row;
    }

    private void add(ConnectionProblem problem) {
        var what = words(texts.of(problem.what()), "strong");
        what.setId("connect-what");
        var why = words(texts.of(problem.why()), "plain");
        why.setId("connect-why");
        var next = words(texts.of(problem.next()), "plain");
        next.setId("connect-next");
        var all = new VBox(what, why, next);
        all.getStyleClass().add("words");
        if (problem.kind() == ConnectionProblem.Kind.SCHEMA_MISSING) {
            all.getChildren().addAll(line("shell.connect.co_op", "strong"), coOp());
        }
        if (problem.canMigrate()) {
            all.getChildren().add(migrate(problem));
        }
        add("block", "fth-alert-octagon", all);
    }

    private Node coOp() {
        var coOp = new TextField();
        coOp.setId("connect-new-co-op");
        coOp.setAccessibleText(texts.get("shell.connect.co_op"));
        coOp.textProperty().bindBidirectional(model.coOpProperty());
        return coOp;
    }

    private Node migrate(ConnectionProblem problem) {
        var isNew = problem.kind() == ConnectionProblem.Kind.SCHEMA_MISSING;
        var migrate =
                new Button(
                        texts.get(isNew ? "shell.connect.set_up" : "shell.connect.migrate"),
                        new FontIcon("fth-arrow-up-circle"));
        migrate.setId("connect-migrate");
        migrate.getStyleClass().add("accent");
        migrate.setOnAction(_ -> onMigrate.run());
        return migrate;
    }

    private void add(String style, String icon, Node words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var notice = new HBox(new FontIcon(icon), words);
        notice.getStyleClass().addAll("notice", style);
        getChildren().add(notice);
    }

    private Label line(String key, String style) {
        return words(texts.get(key), style);
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
