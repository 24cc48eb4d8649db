package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.platform.fx.Wrapping;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.away.Booked;
import coop.equalcare.hatstand.rostering.domain.away.HitRisk;
import coop.equalcare.hatstand.rostering.domain.away.Hits;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The bookings that an absence hits, the hardest to cover first, with what can be done to them. */
final class HitList extends VBox {

    private static final int AT_FIRST = 30;
    private static final int MORE = 50;

    private final BoardWords words;
    private final Texts texts;
    private final Consumer<Booked> onCover;
    private final Consumer<List<Booked>> onUnassign;
    private int shown = AT_FIRST;

    HitList(BoardWords words, Consumer<Booked> onCover, Consumer<List<Booked>> onUnassign) {
        this.words = words;
        this.texts = words.texts();
        this.onCover = onCover;
        this.onUnassign = onUnassign;
        getStyleClass().add("hits");
        setId("hits");
    }

    /**
     * @param mayAct whether the absence is recorded as it stands there; before that they are only
     *     shown
     */
    void show(Hits hits, boolean mayAct) {
        var all = new ArrayList<Node>();
        all.add(head(hits, mayAct));
        if (!hits.toCover().isEmpty() && !mayAct) {
            all.add(muted(texts.get("rostering.hits.first_record")));
        }
        var left = shown;
        for (var risk : HitRisk.values()) {
            var group = hits.of(risk);
            if (!group.isEmpty() && left > 0) {
                all.add(heading(risk, group.size()));
                group.stream().limit(left).forEach(it -> all.add(line(it, mayAct)));
                left -= group.size();
            }
        }
        if (hits.toCover().size() > shown) {
            all.add(more(hits, mayAct));
        }
        if (hits.over() > 0) {
            all.add(muted(texts.get("rostering.hits.over", hits.over())));
        }
        getChildren().setAll(all);
    }

    private HBox head(Hits hits, boolean mayAct) {
        var count = hits.toCover().size();
        var title =
                new Label(
                        texts.get("rostering.hits.count", count),
                        new FontIcon(count == 0 ? "fth-check-circle" : "fth-alert-triangle"));
        title.setId("hits-count");
        title.getStyleClass().addAll("hits-count", count == 0 ? "yes" : "warn");
        Wrapping.on(title);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title);
        head.getStyleClass().add("sheet-head");
        if (mayAct && count > 1) {
            var all = new Button(texts.get("rostering.hits.unassign_all", count));
            all.setId("hits-unassign-all");
            all.getStyleClass().add("small");
            all.setMinWidth(USE_PREF_SIZE);
            all.setOnAction(_ -> onUnassign.accept(hits.toCover()));
            head.getChildren().add(all);
        }
        return head;
    }

    private Label heading(HitRisk risk, int count) {
        var heading =
                new Label(
                        texts.get("rostering.hits.group", texts.name(risk), count),
                        new FontIcon(icon(risk)));
        heading.getStyleClass().addAll("hits-heading", "small");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        return heading;
    }

    private static String icon(HitRisk risk) {
        return switch (risk) {
            case SKILL -> "fth-award";
            case DOUBLE_UP -> "fth-users";
            case NIGHT -> "fth-moon";
            case OTHER -> "fth-calendar";
        };
    }

    private VBox line(Booked booked, boolean mayAct) {
        var booking = booked.booking();
        var name = new Label(booked.supported());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name);
        head.getStyleClass().add("hit-head");
        var when = words.when(booking.when());
        if (mayAct) {
            head.getChildren()
                    .addAll(
                            button("cover", booked, when, () -> onCover.accept(booked)),
                            button(
                                    "unassign",
                                    booked,
                                    when,
                                    () -> onUnassign.accept(List.of(booked))));
        }
        var what =
                booking.neededSkill()
                        .map(it -> texts.get("rostering.hits.needs", when, booking.kind(), it))
                        .orElseGet(() -> texts.get("rostering.hits.what", when, booking.kind()));
        var item = new VBox(head, muted(what));
        item.getStyleClass().add("hit");
        return item;
    }

    private Button button(String name, Booked booked, String when, Runnable act) {
        var button = new Button(texts.get("rostering.hits." + name));
        button.setId("hit-" + name + "-" + booked.booking().id().value());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(
                texts.get("rostering.hits." + name + ".spoken", booked.supported(), when));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button more(Hits hits, boolean mayAct) {
        var left = hits.toCover().size() - shown;
        var more = new Button(texts.get("rostering.hits.more", Math.min(MORE, left)));
        more.setId("hits-more");
        more.getStyleClass().add("flat");
        more.setOnAction(
                _ -> {
                    shown += MORE;
                    show(hits, mayAct);
                });
        return more;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
