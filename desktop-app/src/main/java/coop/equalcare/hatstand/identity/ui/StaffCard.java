package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.ui.staff.Asking;
import coop.equalcare.hatstand.identity.ui.staff.CodeHandover;
import coop.equalcare.hatstand.identity.usecase.ListStaff;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;

/** Everybody who wears a hat of the office, with what they can sign in with. */
final class StaffCard extends VBox {

    private final StaffViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();

    StaffCard(StaffViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().addAll("card", "staff");
        var title = new Label(texts.get("identity.staff.title"));
        title.getStyleClass().add("section-title");
        var why = wrapped(texts.get("identity.staff.why"));
        why.getStyleClass().add("muted");
        var code =
                new CodeHandover(
                        model.handoverProperty().map(it -> it.map(this::shown)), "staff", texts);
        lines.getStyleClass().add("lines");
        getChildren().setAll(title, why, new Said(model.saidProperty(), texts), code, lines);
    }

    private void bind() {
        model.staffProperty().subscribe(this::show);
    }

    private void show(List<ListStaff.Line> staff) {
        lines.getChildren().setAll(staff.stream().map(this::line).toList());
        if (staff.isEmpty()) {
            lines.getChildren().add(wrapped(texts.get("identity.staff.none")));
        }
    }

    private Node line(ListStaff.Line line) {
        var name = new Label(line.name());
        name.getStyleClass().add("strong");
        var hats = wrapped(line.hats().stream().map(texts::name).collect(Collectors.joining(", ")));
        hats.getStyleClass().addAll("muted", "small");
        var words = new VBox(name, hats);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(new Avatar(line.name(), line.person().value()), words, states(line));
        row.getStyleClass().add("line");
        if (!model.isMyself(line)) {
            row.getChildren().add(deed(line, row));
        }
        return row;
    }

    private Node states(ListStaff.Line line) {
        var password =
                pill(
                        texts.get(
                                "identity.state." + line.state().name(),
                                line.codeUntil().map(texts::moment).orElse("")),
                        switch (line.state()) {
                            case NOTHING, CODE_ENDED -> "warning";
                            case MAY_CHOOSE, CODE -> "accent";
                            case PASSWORD -> "success";
                        });
        var states = new VBox(password);
        states.getStyleClass().add("states");
        if (line.needsSecondFactor()) {
            states.getChildren()
                    .add(
                            line.secondFactor()
                                    ? pill(texts.get("identity.staff.factor"), "success")
                                    : pill(texts.get("identity.staff.no_factor"), "warning"));
        }
        return states;
    }

    private static Label pill(String text, String style) {
        var pill = new Label(text);
        pill.getStyleClass().addAll("pill", style);
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    private Node deed(ListStaff.Line line, HBox row) {
        return switch (line.state()) {
            case NOTHING -> button("identity.staff.let_in", line, () -> model.letIn(line));
            case MAY_CHOOSE ->
                    button("identity.staff.give_code", line, () -> model.reset(line, false));
            case CODE_ENDED ->
                    button("identity.staff.new_code", line, () -> model.reset(line, false));
            case CODE ->
                    button(
                            "identity.staff.new_code",
                            line,
                            () -> ask(line, row, "identity.staff.new_code"));
            case PASSWORD ->
                    button(
                            "identity.staff.reset",
                            line,
                            () -> ask(line, row, "identity.staff.really"));
        };
    }

    private Button button(String key, ListStaff.Line line, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId("staff-" + model.staffProperty().get().indexOf(line));
        button.setAccessibleText(texts.get("identity.staff.act", texts.get(key), line.name()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** What somebody has in their hand or their head stops working: that is asked first. */
    private void ask(ListStaff.Line line, HBox row, String deed) {
        var factor = new CheckBox(texts.get("identity.staff.factor_too"));
        factor.setId("reset-factor");
        factor.setVisible(line.secondFactor());
        factor.setManaged(line.secondFactor());
        var why =
                line.state() == ListStaff.State.CODE
                        ? "identity.staff.new_code_why"
                        : "identity.staff.reset_why";
        var reset =
                new Asking.Deed(
                        "reset", texts.get(deed), () -> model.reset(line, factor.isSelected()));
        new Asking(lines, row, texts, List.of(wrapped(texts.get(why, line.name())), factor), reset)
                .ask();
    }

    private CodeHandover.Shown shown(StaffViewModel.Handover it) {
        return new CodeHandover.Shown(
                texts.get("identity.staff.code_is", it.name(), it.until()), it.code());
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
