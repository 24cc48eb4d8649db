package coop.equalcare.hatstand.shell.connect;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;
import java.util.Optional;

/** The first screen: which database, what opens it, and what is in the way if it does not. */
public final class ConnectionView extends StackPane {

    private final ConnectionViewModel model;
    private final Texts texts;
    private final Optional<Runnable> onDemo;

    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleButton standalone = new ToggleButton();
    private final ToggleButton server = new ToggleButton();
    private final VBox fields = new VBox();
    private final PasswordField secret = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Button open = new Button();
    private final Button test = new Button();
    private final Button create = new Button();

    /**
     * @param onDemo opens the invented co-op, where that is offered
     */
    public ConnectionView(ConnectionViewModel model, Texts texts, Optional<Runnable> onDemo) {
        this.model = model;
        this.texts = texts;
        this.onDemo = onDemo;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("connection");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        ConnectionView.class.getResource(
                                                "/coop/equalcare/hatstand/shell/connect.css"))
                                .toExternalForm());
        var form =
                new VBox(
                        head(),
                        kinds(),
                        fields,
                        buttons(),
                        new ConnectionNotice(model, texts, this::migrate));
        form.getStyleClass().add("form");
        var side = new RecentConnections(model, texts, onDemo);
        HBox.setHgrow(form, Priority.ALWAYS);
        var both = new HBox(form, side);
        both.getStyleClass().add("both");
        both.setMaxHeight(USE_PREF_SIZE);
        var scroll = new ScrollPane(new StackPane(both));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    private Node head() {
        var name = new Label(texts.get("shell.navigation.name"), new FontIcon("fth-umbrella"));
        name.getStyleClass().add("wordmark");
        var title = new Label(texts.get("shell.connect.title"));
        title.getStyleClass().add("page-title");
        var why = new Label(texts.get("shell.connect.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var head = new VBox(name, title, why);
        head.getStyleClass().add("head");
        return head;
    }

    private Node kinds() {
        standalone.setId("connect-standalone");
        standalone.setText(texts.get("shell.connect.standalone"));
        standalone.setGraphic(new FontIcon("fth-hard-drive"));
        server.setId("connect-shared");
        server.setText(texts.get("shell.connect.shared"));
        server.setGraphic(new FontIcon("fth-server"));
        kinds.getToggles().setAll(standalone, server);
        standalone.getStyleClass().add("left-pill");
        server.getStyleClass().add("right-pill");
        return new HBox(standalone, server);
    }

    private Node buttons() {
        open.setId("connect-open");
        open.setText(texts.get("shell.connect.open"));
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        test.setId("connect-test");
        test.setText(texts.get("shell.connect.test"));
        test.setGraphic(new FontIcon("fth-activity"));
        create.setId("connect-create");
        var buttons = new HBox(open, test, create);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void bind() {
        standalone.setOnAction(_ -> choose(false));
        server.setOnAction(_ -> choose(true));
        model.sharedProperty().subscribe(this::refill);
        model.creatingProperty().subscribe(this::refill);
        refill();
        open.setOnAction(_ -> openOrCreate());
        test.setOnAction(_ -> model.test(secretOf(secret)));
        create.setOnAction(_ -> model.creatingProperty().set(!model.creatingProperty().get()));
        model.stateProperty().subscribe(this::follow);
    }

    private void follow(ConnectionState before, ConnectionState state) {
        var trying = state instanceof ConnectionState.Trying;
        open.setDisable(trying);
        test.setDisable(trying);
        fields.setDisable(trying);
        if (before instanceof ConnectionState.Trying && state instanceof ConnectionState.Ready) {
            secret.clear();
            again.clear();
        }
    }

    private void choose(boolean shared) {
        model.creatingProperty().set(false);
        model.sharedProperty().set(shared);
        (shared ? server : standalone).setSelected(true);
    }

    private void openOrCreate() {
        if (model.creatingProperty().get()) {
            model.create(secretOf(secret), secretOf(again));
        } else {
            model.open(secretOf(secret));
        }
    }

    private void migrate() {
        model.migrate(secretOf(secret));
    }

    /**
     * A copy that whoever uses it wipes; the field keeps what was typed until the screen is left.
     */
    private static char[] secretOf(PasswordField field) {
        var typed = field.getCharacters();
        var copy = new char[typed.length()];
        for (var index = 0; index < copy.length; index++) {
            copy[index] = typed.charAt(index);
        }
        return copy;
    }

    private void refill() {
        var shared = model.sharedProperty().get();
        var creating = model.creatingProperty().get();
        (shared ? server : standalone).setSelected(true);
        fields.getStyleClass().setAll("fields");
        if (shared) {
            fillShared();
        } else if (creating) {
            fillNew();
        } else {
            fillFile();
        }
        open.setText(texts.get(creating ? "shell.connect.make" : "shell.connect.open"));
        test.setVisible(!creating);
        test.setManaged(!creating);
        create.setVisible(!shared);
        create.setManaged(!shared);
        create.setText(texts.get(creating ? "shell.connect.use_old" : "shell.connect.make_new"));
    }

    private void fillFile() {
        fields.getChildren()
                .setAll(
                        fileField(false),
                        field("shell.connect.passphrase", "connect-secret", secret));
    }

    private void fillNew() {
        var warning = new Label(texts.get("shell.connect.keep_passphrase"));
        warning.getStyleClass().addAll("muted", "small");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        fields.getChildren()
                .setAll(
                        text("shell.connect.co_op", "connect-co-op", model.coOpProperty()),
                        fileField(true),
                        field("shell.connect.new_passphrase", "connect-secret", secret),
                        field("shell.connect.again", "connect-again", again),
                        warning);
    }

    private void fillShared() {
        var port = text("shell.connect.port", "connect-port", model.portProperty());
        port.getStyleClass().add("narrow");
        var host = text("shell.connect.host", "connect-host", model.hostProperty());
        HBox.setHgrow(host, Priority.ALWAYS);
        var where = new HBox(host, port);
        where.getStyleClass().add("pair");
        var safe = new Label(texts.get("shell.connect.tls"), new FontIcon("fth-lock"));
        safe.getStyleClass().addAll("muted", "small");
        safe.setWrapText(true);
        safe.setMinHeight(USE_PREF_SIZE);
        fields.getChildren()
                .setAll(
                        where,
                        text(
                                "shell.connect.database",
                                "connect-database",
                                model.databaseProperty()),
                        text("shell.connect.user", "connect-user", model.userProperty()),
                        field("shell.connect.password", "connect-secret", secret),
                        text(
                                "shell.connect.certificate",
                                "connect-certificate",
                                model.rootCertificateProperty()),
                        safe);
    }

    private Node fileField(boolean isNew) {
        var path = new TextField();
        path.textProperty().bindBidirectional(model.fileProperty());
        path.setId("connect-file");
        HBox.setHgrow(path, Priority.ALWAYS);
        var browse = new Button(texts.get("shell.connect.browse"), new FontIcon("fth-folder"));
        browse.setId("connect-browse");
        browse.setOnAction(_ -> browse(isNew));
        var label = labelled("shell.connect.file", path);
        var row = new HBox(path, browse);
        row.getStyleClass().add("pair");
        return new VBox(label, row);
    }

    private void browse(boolean isNew) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("shell.connect.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("shell.connect.files"), "*.mv.db"));
        var window = getScene().getWindow();
        var chosen = isNew ? chooser.showSaveDialog(window) : chooser.showOpenDialog(window);
        if (chosen != null) {
            model.fileProperty().set(chosen.getPath());
        }
    }

    private VBox text(String key, String id, StringProperty value) {
        var control = new TextField();
        control.textProperty().bindBidirectional(value);
        return field(key, id, control);
    }

    private VBox field(String key, String id, TextField control) {
        control.setId(id);
        return new VBox(labelled(key, control), control);
    }

    private Label labelled(String key, TextField control) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return label;
    }
}
