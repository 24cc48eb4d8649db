package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Somebody in the list: their mark, their name, their hats, and whether a check needs renewing. */
final class PersonLineCell extends ListCell<People.Line> {

    private final Texts texts;
    private final Supplier<LocalDate> today;

    PersonLineCell(Texts texts, Supplier<LocalDate> today) {
        this.texts = texts;
        this.today = today;
        getStyleClass().add("person-line");
        // As wide as the list and no wider: long names are cut, not scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(People.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            setGraphic(graphic(line));
            setAccessibleText(inWords(line));
        }
    }

    private Node graphic(People.Line line) {
        var name = new Label(line.name());
        name.getStyleClass().add("strong");
        var hats = new Label(hats(line));
        hats.getStyleClass().addAll("muted", "small");
        var words = new VBox(name, hats);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var graphic = new HBox(new Avatar(line.name(), line.id().value()), words);
        graphic.getStyleClass().add("line");
        mark(line).ifPresent(graphic.getChildren()::add);
        return graphic;
    }

    private Optional<Node> mark(People.Line line) {
        return switch (state(line)) {
            case RUN_OUT -> Optional.of(icon("fth-alert-octagon", "run-out"));
            case RUNS_OUT_SOON -> Optional.of(icon("fth-clock", "runs-out"));
            case COUNTS, STAYS -> Optional.empty();
        };
    }

    private static Node icon(String literal, String style) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().add(style);
        return icon;
    }

    private Skill.State state(People.Line line) {
        return Skill.State.on(today.get(), line.firstExpiry());
    }

    private String hats(People.Line line) {
        return line.hats().isEmpty()
                ? texts.get("people.list.no_hats")
                : line.hats().stream().map(texts::name).collect(Collectors.joining(", "));
    }

    private String inWords(People.Line line) {
        return switch (state(line)) {
            case RUN_OUT -> texts.get("people.list.line_run_out", line.name(), hats(line));
            case RUNS_OUT_SOON -> texts.get("people.list.line_soon", line.name(), hats(line));
            case COUNTS, STAYS -> texts.get("people.list.line", line.name(), hats(line));
        };
    }
}
