package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.shell.Leaving;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one signs in with and, for administrators, who else can. */
public final class AccessView extends StackPane implements Leaving {

    private static final double NARROW = 860;

    private final AccessViewModel model;
    private final Optional<Node> others;
    private final Runnable forget;
    private final Texts texts;

    public AccessView(AccessViewModel model, StaffViewModel staff, Texts texts) {
        this(
                model,
                Optional.of(staff)
                        .filter(StaffViewModel::mayManage)
                        .map(it -> new StaffCard(it, texts)),
                staff::forgetCode,
                texts);
    }

    /**
     * @param others a card for whoever says who else can sign in
     * @param forget a code that stands on it
     */
    public AccessView(
            AccessViewModel model, Optional<? extends Node> others, Runnable forget, Texts texts) {
        this.model = model;
        this.others = others.map(Node.class::cast);
        this.forget = forget;
        this.texts = texts;
        layOut();
    }

    private void layOut() {
        getStyleClass().add("access");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        AccessView.class.getResource(
                                                "/coop/equalcare/hatstand/identity/identity.css"))
                                .toExternalForm());
        var both = new ArrayList<Node>();
        others.ifPresent(
                list -> {
                    HBox.setHgrow(list, Priority.ALWAYS);
                    both.add(list);
                });
        both.add(mine());
        var cards = new StackPane();
        widthProperty().subscribe(width -> arrange(cards, both, width.doubleValue() < NARROW));
        var page = new VBox(head(), cards);
        page.getStyleClass().add("page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    /** Beside each other, or below each other where that is too narrow. */
    private static void arrange(StackPane cards, List<Node> both, boolean narrow) {
        var wanted = narrow ? VBox.class : HBox.class;
        if (cards.getChildren().stream().noneMatch(wanted::isInstance)) {
            var box = narrow ? new VBox() : new HBox();
            box.getStyleClass().add("both");
            box.getChildren().setAll(both);
            cards.getChildren().setAll(box);
        }
    }

    private Node head() {
        var title = new Label(texts.get("identity.access.title"));
        title.getStyleClass().add("page-title");
        var why = new Label(texts.get("identity.access.why"));
        why.getStyleClass().add("muted");
        return new VBox(title, why);
    }

    private Node mine() {
        var card = new Prompt(texts);
        card.title("identity.access.mine");
        var since = card.say("identity.access.why");
        since.textProperty()
                .bind(model.sinceProperty().map(at -> at.map(this::chosenOn).orElse("")));
        since.managedProperty().bind(since.textProperty().isNotEmpty());
        var current = card.field("identity.access.current", "access-current", new SecretField());
        var next = card.field("identity.new_password.password", "access-new", new SecretField());
        var again = card.field("identity.new_password.again", "access-again", new SecretField());
        card.say("identity.new_password.rule");
        card.getChildren().add(new Said(model.saidProperty(), texts));
        var change =
                card.main(
                        "identity.access.change",
                        "access-change",
                        new FontIcon("fth-check"),
                        () -> model.change(current.take(), next.take(), again.take()));
        change.setDefaultButton(false);
        again.setOnAction(_ -> change.fire());
        change.disableProperty().bind(model.busyProperty());
        return card;
    }

    private String chosenOn(Instant at) {
        return texts.get("identity.access.since", at.atZone(texts.zone()).toLocalDate());
    }

    /** The code on the screen was for one pair of eyes. */
    @Override
    public void onLock() {
        forget.run();
    }

    @Override
    public void onLeave() {
        forget.run();
    }
}
