package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.kernel.Outcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks before agreements are written down; afterwards it names what was left out. */
final class ConfirmView extends VBox {

    private final ConfirmViewModel model;
    private final CareLogWords words;
    private final Runnable over;

    private final Label title = new Label();
    private final Label about = new Label();
    private final CheckBox givers = new CheckBox();
    private final CheckBox getters = new CheckBox();
    private final VBox whom = new VBox();
    private final VBox notices = new VBox();
    private final VBox reasons = new VBox();
    private final ScrollPane scroll = new ScrollPane(reasons);
    private final Button confirm = new Button();
    private final Button cancel = new Button();

    ConfirmView(ConfirmViewModel model, CareLogWords words, Runnable over) {
        this.model = model;
        this.words = words;
        this.over = over;
        layOut();
        bind();
    }

    private void layOut() {
        setId("carelog-confirm-question");
        getStyleClass().add("confirm-view");
        var lines = model.lines();
        var first = lines.getFirst();
        var isOne = lines.size() == 1;
        title.getStyleClass().add("section-title");
        title.setText(words.get("carelog.confirm.title", lines.size()));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setText(isOne ? about(first) : about(lines));
        var question = new Label(words.get("carelog.confirm.whose"));
        question.getStyleClass().add("strong");
        givers.setId("carelog-confirm-givers");
        givers.setText(
                isOne
                        ? words.get("carelog.confirm.giver", first.worker())
                        : words.get("carelog.confirm.givers"));
        getters.setId("carelog-confirm-getters");
        getters.setText(
                isOne
                        ? words.get("carelog.confirm.getter", first.supported())
                        : words.get("carelog.confirm.getters"));
        show(givers, model.isAnyGiverAwaited());
        show(getters, model.isAnyGetterAwaited());
        whom.getStyleClass().add("whom");
        whom.getChildren().setAll(question, givers, getters);
        notices.setId("carelog-confirm-notices");
        notices.getStyleClass().add("notices");
        confirm.setId("carelog-confirm-yes");
        confirm.getStyleClass().add("accent");
        confirm.setDefaultButton(true);
        cancel.setId("carelog-confirm-no");
        cancel.setText(words.get("carelog.confirm.no"));
        cancel.setCancelButton(true);
        var buttons = new HBox(cancel, confirm);
        buttons.getStyleClass().add("buttons");
        reasons.getStyleClass().add("notices");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(new VBox(title, about), whom, notices, scroll, buttons);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private String about(CareLog.Line line) {
        var worked = line.entry().worked();
        return words.get(
                "carelog.confirm.about_one",
                line.supported(),
                line.worker(),
                words.day(worked.when().start()),
                words.times(worked.when()),
                words.minutes(worked.minutes()));
    }

    private String about(List<CareLog.Line> lines) {
        var minutes = lines.stream().mapToLong(line -> line.entry().minutes()).sum();
        return words.get("carelog.confirm.about_many", words.minutes(minutes));
    }

    private void bind() {
        givers.selectedProperty().bindBidirectional(model.giversProperty());
        getters.selectedProperty().bindBidirectional(model.gettersProperty());
        model.outlook().subscribe(this::show);
        model.failedProperty().subscribe(_ -> show(model.outlook().getValue()));
        model.outcomeProperty().subscribe(outcome -> outcome.ifPresent(this::show));
        confirm.disableProperty()
                .bind(
                        model.outlook()
                                .map(outlook -> outlook.agreements().isEmpty())
                                .flatMap(none -> model.running().map(busy -> none || busy)));
        confirm.setOnAction(_ -> model.confirm());
        cancel.setOnAction(_ -> over.run());
    }

    private void show(ConfirmViewModel.Outlook outlook) {
        confirm.setText(words.get("carelog.confirm.yes", outlook.agreements().size()));
        var said = new ArrayList<Node>();
        if (model.failedProperty().get()) {
            said.add(block(words.get("carelog.confirm.failed")));
        }
        if (outlook.settled() > 0) {
            said.add(warn(words.get("carelog.confirm.settles", outlook.settled())));
        } else if (!outlook.agreements().isEmpty()) {
            said.add(note(words.get("carelog.confirm.settles_nothing")));
        } else {
            said.add(note(words.get("carelog.confirm.nobody")));
        }
        if (outlook.offPlan() > 0) {
            said.add(warn(words.get("carelog.confirm.off_plan", outlook.offPlan())));
        }
        if (outlook.onBehalf() > 0) {
            said.add(note(words.get("carelog.confirm.on_behalf")));
        }
        notices.getChildren().setAll(said);
        showReasons(outlook.barred());
    }

    private void show(Outcome<ConfirmEntries.Result> outcome) {
        switch (outcome) {
            case Outcome.Done<ConfirmEntries.Result>(var result, var _) -> close(result);
            case Outcome.Refused<ConfirmEntries.Result>(var reasons) ->
                    notices.getChildren().setAll(block(words.of(reasons)));
            case Outcome.Stale<ConfirmEntries.Result> _ ->
                    notices.getChildren().setAll(block(words.get("carelog.rule.stale")));
        }
    }

    /** It is done; all that is left is to read what was left out. */
    private void close(ConfirmEntries.Result result) {
        title.setText(words.get("carelog.confirm.done", result.recorded()));
        about.setText(words.get("carelog.confirm.left_out", result.leftOut().size()));
        show(whom, false);
        show(notices, false);
        showReasons(result.leftOut());
        confirm.disableProperty().unbind();
        show(confirm, false);
        cancel.setText(words.get("carelog.confirm.close"));
    }

    private void showReasons(List<ConfirmEntries.LeftOut> leftOut) {
        show(scroll, !leftOut.isEmpty());
        reasons.getChildren()
                .setAll(leftOut.stream().map(this::inWords).map(ConfirmView::block).toList());
    }

    private String inWords(ConfirmEntries.LeftOut left) {
        var line =
                model.lines().stream()
                        .filter(it -> it.entry().id().equals(left.agreement().entry()))
                        .findFirst();
        var where = line.map(it -> words.day(it.entry().worked().when().start())).orElse("");
        return words.get(
                "carelog.confirm.left_out_line",
                model.nameOf(left.agreement().person()),
                where,
                words.of(left.reasons()));
    }

    private static Node warn(String text) {
        return AdjustView.notice("warn", "fth-lock", text);
    }

    private static Node note(String text) {
        return AdjustView.notice("note", "fth-info", text);
    }

    private static Node block(String text) {
        return AdjustView.notice("block", "fth-x-circle", text);
    }

    void focusFirst() {
        Optional.of(confirm).filter(it -> !it.isDisabled()).orElse(cancel).requestFocus();
    }
}
