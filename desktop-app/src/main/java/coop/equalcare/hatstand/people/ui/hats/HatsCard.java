package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The hats somebody wears, waits for, wore and will wear; asked for and dropped from here. */
public final class HatsCard extends VBox {

    private final PersonHatsViewModel model;
    private final Texts texts;

    private final Button ask = new Button();
    private final VBox notices = new VBox();
    private final VBox rows = new VBox();

    public HatsCard(PersonHatsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        ask.setId("hats-ask");
        ask.setText(texts.get("people.hats.ask"));
        ask.setGraphic(new FontIcon("fth-plus"));
        ask.getStyleClass().add("flat");
        var title = new Label(texts.get("people.hats.title"));
        title.getStyleClass().add("section-title");
        var head = new HBox(title, space(), ask);
        head.getStyleClass().add("card-head");
        notices.getStyleClass().add("notices");
        getStyleClass().add("card");
        getChildren().setAll(head, notices, rows);
    }

    private void bind() {
        model.shownProperty().subscribe(_ -> KeyFocus.keep(this, this::show));
        model.formProperty().subscribe(this::turn);
        model.refusalProperty()
                .subscribe(
                        reasons -> {
                            notices.setManaged(!reasons.isEmpty());
                            notices.getChildren()
                                    .setAll(
                                            reasons.stream()
                                                    .map(
                                                            it ->
                                                                    new Notice(
                                                                            it.severity(),
                                                                            texts.of(it)))
                                                    .toList());
                        });
    }

    /** Keys that stand here go into a form that opens, and back to its button when it closes. */
    private void turn(
            Optional<PersonHatsViewModel.Form> before, Optional<PersonHatsViewModel.Form> now) {
        var stood = KeyFocus.standsIn(this);
        show();
        if (stood) {
            now.flatMap(_ -> Optional.ofNullable((Parent) rows.lookup(".asking")))
                    .ifPresentOrElse(
                            KeyFocus::first,
                            () -> before.map(this::opener).ifPresent(Node::requestFocus));
        }
    }

    private @Nullable Node opener(PersonHatsViewModel.Form form) {
        return form.dropped()
                .map(worn -> rows.lookup("#hat-drop-" + worn.hat().name()))
                .orElse(ask);
    }

    private void show() {
        rows.getChildren().clear();
        ask.setVisible(false);
        model.shownProperty().get().ifPresent(this::show);
    }

    private void show(PersonHatsViewModel.Shown now) {
        var person = now.person();
        var worn = model.hatsOf(person);
        var requests = now.seen().requests();
        Stream.of(
                        worn.stream()
                                .filter(it -> it.isWornFrom(model.today()))
                                .map(it -> worn(now, it)),
                        requests.stream().filter(HatRequest::isWaiting).map(it -> waiting(now, it)),
                        requests.stream().flatMap(it -> ended(now, it).stream()),
                        worn.stream()
                                .filter(it -> !it.isWornFrom(model.today()))
                                .map(it -> worn(now, it)))
                .flatMap(part -> part)
                .forEach(rows.getChildren()::add);
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(muted(texts.get("people.hats.none")));
        }
        if (model.isAsking()) {
            rows.getChildren().addFirst(new AskForHat(model, now, texts));
        }
        ask.setVisible(model.mayAsk(person) && !model.isAsking() && !now.seen().open().isEmpty());
        ask.setOnAction(_ -> model.beginAsking());
    }

    private Node worn(PersonHatsViewModel.Shown now, HatAssignment worn) {
        var row = row("fth-umbrella", texts.name(worn.hat()), when(worn));
        if (!worn.isWornFrom(model.today())) {
            row.getStyleClass().add("past");
        }
        if (model.isDropping(worn)) {
            return new VBox(row, new AskToDrop(model, now, worn, texts));
        }
        if (model.mayDrop(now, worn)) {
            row.getChildren()
                    .add(
                            button(
                                    "people.hats.drop",
                                    "hat-drop-" + worn.hat().name(),
                                    texts.get("people.hats.drop_one", worn.hat()),
                                    () -> model.beginDropping(worn)));
        }
        var why =
                model.dropOf(now, worn)
                        .map(
                                drop ->
                                        texts.get(
                                                drop.reason().isEmpty()
                                                        ? "people.hats.dropped_by"
                                                        : "people.hats.dropped_why",
                                                name(now, drop.by()),
                                                drop.reason()));
        return under(row, why);
    }

    private String when(HatAssignment worn) {
        return worn.until()
                .map(end -> texts.get("people.hats.between", worn.since(), end.minusDays(1)))
                .orElseGet(
                        () ->
                                texts.get(
                                        worn.since().isAfter(model.today())
                                                ? "people.hats.from"
                                                : "people.hats.since",
                                        worn.since()));
    }

    private Node waiting(PersonHatsViewModel.Shown now, HatRequest request) {
        var row =
                row(
                        "fth-clock",
                        texts.name(request.hat()),
                        texts.get("people.hats.waiting", day(request.requestedAt())));
        if (model.mayWithdraw(request)) {
            row.getChildren()
                    .add(
                            button(
                                    "people.hats.withdraw",
                                    "hat-withdraw-" + request.hat().name(),
                                    texts.get("people.hats.withdraw_one", request.hat()),
                                    () -> model.withdraw(request)));
        }
        if (model.mayDecide(now, request)) {
            row.getChildren()
                    .add(
                            button(
                                    "people.hats.decide",
                                    "hat-decide-" + request.hat().name(),
                                    texts.get("people.hats.decide_one", request.hat()),
                                    model::decide));
        }
        return under(
                row,
                Optional.of(
                        texts.get(
                                request.wish().isEmpty()
                                        ? "people.hats.asked_by"
                                        : "people.hats.asked_why",
                                name(now, request.requestedBy()),
                                request.wish())));
    }

    /** What came to nothing; what was granted stands among the hats. */
    private Optional<Node> ended(PersonHatsViewModel.Shown now, HatRequest request) {
        return request.decision()
                .flatMap(
                        how ->
                                switch (how) {
                                    case HatRequest.Decision.Granted _ -> Optional.empty();
                                    case HatRequest.Decision.Declined declined ->
                                            Optional.of(
                                                    ended(
                                                            request,
                                                            "people.hats.declined",
                                                            day(declined.at()),
                                                            texts.get(
                                                                    "people.hats.declined_why",
                                                                    name(now, declined.by()),
                                                                    declined.reason())));
                                    case HatRequest.Decision.Withdrawn withdrawn ->
                                            Optional.of(
                                                    ended(
                                                            request,
                                                            "people.hats.withdrawn",
                                                            day(withdrawn.at()),
                                                            texts.get(
                                                                    "people.hats.withdrawn_by",
                                                                    name(now, withdrawn.by()))));
                                });
    }

    private Node ended(HatRequest request, String key, LocalDate on, String why) {
        var row = row("fth-x", texts.name(request.hat()), texts.get(key, on));
        row.getStyleClass().add("past");
        return under(row, Optional.of(why));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, texts.zone());
    }

    private String name(PersonHatsViewModel.Shown now, PersonId who) {
        return now.seen().names().getOrDefault(who, "");
    }

    private static HBox row(String icon, String name, String when) {
        var row = new HBox(new FontIcon(icon), new Label(name), space(), muted(when));
        row.getStyleClass().add("row");
        return row;
    }

    private static Node under(HBox row, Optional<String> more) {
        return more.<Node>map(
                        words -> {
                            var said = muted(words);
                            said.getStyleClass().addAll("small", "why");
                            return new VBox(row, said);
                        })
                .orElse(row);
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String key, String id, String accessible, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setAccessibleText(accessible);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
