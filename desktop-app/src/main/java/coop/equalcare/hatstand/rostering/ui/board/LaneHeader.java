package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Worker;
import coop.equalcare.hatstand.rostering.ui.week.ShortName;
import coop.equalcare.hatstand.rostering.ui.week.WeekLane;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/**
 * The beginning of a lane: who it is, how much they have this week, and what the rules say of them
 * now.
 */
final class LaneHeader extends HBox {

    private static final int HUES = 6;

    private final Texts texts;
    private final Label avatar = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final FontIcon answerIcon = new FontIcon();
    private final Label answer = new Label();
    private Optional<WeekLane> shown = Optional.empty();
    private Optional<LaneVerdicts.Answer> answered = Optional.empty();

    LaneHeader(Texts texts) {
        this.texts = texts;
        layOut();
    }

    private void layOut() {
        getStyleClass().add("lane-header");
        avatar.getStyleClass().add("avatar");
        name.getStyleClass().add("lane-name");
        detail.getStyleClass().add("lane-detail");
        answer.getStyleClass().add("lane-answer");
        answer.setGraphic(answerIcon);
        answer.setVisible(false);
        answer.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(name, detail);
        words.getStyleClass().add("lane-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(avatar, words, answer);
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
    }

    void show(WeekLane lane, Optional<LaneVerdicts.Answer> verdict) {
        if (shown.filter(before -> before == lane).isEmpty()) {
            shown = Optional.of(lane);
            lane.worker().ifPresentOrElse(worker -> showWorker(worker, lane), () -> showOpen(lane));
            setAccessibleText(name.getText() + ", " + detail.getText());
        }
        if (!verdict.equals(answered)) {
            answered = verdict;
            showAnswer(verdict);
        }
    }

    private void showWorker(Worker worker, WeekLane lane) {
        name.setText(worker.name());
        var skills = skills(lane.skills());
        var hours =
                lane.planned().isZero()
                        ? texts.get("rostering.board.lane.free")
                        : texts.duration(lane.planned());
        detail.setText(
                skills.isEmpty() ? hours : texts.get("rostering.board.lane.detail", hours, skills));
        dress(
                ShortName.initials(worker.name()),
                "hue-" + (1 + Math.floorMod(worker.id().hashCode(), HUES)));
        getStyleClass().remove("unassigned");
    }

    private void showOpen(WeekLane lane) {
        name.setText(texts.get("rostering.board.unassigned"));
        detail.setText(texts.get("rostering.board.lane.open", lane.bookings().size()));
        avatar.setGraphic(new FontIcon("fth-inbox"));
        if (!getStyleClass().contains("unassigned")) {
            getStyleClass().add("unassigned");
        }
    }

    private void dress(String initials, String hue) {
        avatar.setText(initials);
        avatar.setGraphic(null);
        avatar.getStyleClass().removeIf(style -> style.startsWith("hue-"));
        avatar.getStyleClass().add(hue);
    }

    /** The first skill by name, and how many more; the whole list is in the person's record. */
    private String skills(List<String> skills) {
        return switch (skills.size()) {
            case 0 -> "";
            case 1 -> skills.getFirst();
            default ->
                    texts.get("rostering.board.lane.skills", skills.getFirst(), skills.size() - 1);
        };
    }

    private void showAnswer(Optional<LaneVerdicts.Answer> verdict) {
        answer.setVisible(verdict.isPresent());
        answer.getStyleClass().removeAll("yes", "warn", "no");
        verdict.ifPresent(
                said -> {
                    switch (said) {
                        case YES -> say("fth-check-circle", "yes", "rostering.board.answer.yes");
                        case WARN ->
                                say("fth-alert-triangle", "warn", "rostering.board.answer.warn");
                        case NO -> say("fth-x-circle", "no", "rostering.board.answer.no");
                    }
                });
    }

    private void say(String icon, String style, String key) {
        answerIcon.setIconLiteral(icon);
        answer.getStyleClass().add(style);
        answer.setAccessibleText(texts.get(key));
    }
}
