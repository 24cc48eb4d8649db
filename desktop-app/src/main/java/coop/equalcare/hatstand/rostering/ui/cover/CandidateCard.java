package coop.equalcare.hatstand.rostering.ui.cover;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.fx.Wrapping;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.cover.Candidate;
import coop.equalcare.hatstand.rostering.domain.cover.Reason;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/** Somebody who could take the booking on: each reason on its line, and the act. */
final class CandidateCard extends VBox {

    /**
     * @param rank from 1, the best
     */
    CandidateCard(int rank, Candidate candidate, Texts texts, Runnable onAssign) {
        getStyleClass().add("sheet-item");
        var worker = candidate.worker();
        var number = new Label(String.valueOf(rank));
        number.getStyleClass().add("cover-rank");
        var name = new Label(worker.name());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var assign = new Button(texts.get("rostering.cover.assign"));
        assign.setId("cover-assign-" + rank);
        assign.getStyleClass().add("small");
        assign.setMinWidth(USE_PREF_SIZE);
        assign.setOnAction(_ -> onAssign.run());
        assign.setAccessibleText(
                texts.get(
                        "rostering.cover.assign.spoken",
                        worker.name(),
                        rank,
                        spoken(candidate, texts)));
        var head = new HBox(number, new Avatar(worker.name(), worker.id().value()), name, assign);
        head.getStyleClass().add("sheet-head");
        getChildren().add(head);
        candidate.reasons().forEach(reason -> getChildren().add(line(reason, texts)));
    }

    private static String spoken(Candidate candidate, Texts texts) {
        return candidate.reasons().stream()
                .map(reason -> texts.of(reason.said()))
                .collect(Collectors.joining(". "));
    }

    private static Label line(Reason reason, Texts texts) {
        var line = new Label(texts.of(reason.said()), new FontIcon(icon(reason)));
        line.getStyleClass().addAll("cover-reason", "small");
        if (reason.said().severity() == Finding.Severity.WARN) {
            line.getStyleClass().add("warn");
        }
        Wrapping.on(line);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static String icon(Reason reason) {
        return switch (reason.kind()) {
            case KNOWS -> "fth-heart";
            case TRAVEL -> "fth-map-pin";
            case FREE -> "fth-sun";
            case HOURS -> "fth-clock";
            case SKILL -> "fth-award";
            case RULE ->
                    reason.said().severity() == Finding.Severity.WARN
                            ? "fth-alert-triangle"
                            : "fth-info";
        };
    }
}
