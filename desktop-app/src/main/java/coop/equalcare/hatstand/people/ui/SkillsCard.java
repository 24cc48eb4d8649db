package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.List;

/** What somebody can do or has proved, and until when it counts. */
final class SkillsCard extends Card {

    private final LocalDate today;
    private final Texts texts;

    SkillsCard(List<Skill> skills, LocalDate today, Texts texts) {
        super(texts.get("people.skills.title"));
        this.today = today;
        this.texts = texts;
        skills.forEach(skill -> getChildren().add(row(skill)));
        if (skills.isEmpty()) {
            getChildren().add(muted(texts.get("people.skills.none")));
        }
    }

    private Node row(Skill skill) {
        var row =
                new HBox(new FontIcon("fth-award"), new Label(skill.name()), space(), until(skill));
        row.getStyleClass().add("row");
        return row;
    }

    private Node until(Skill skill) {
        return switch (skill.stateOn(today)) {
            case RUN_OUT -> pill("people.skills.run_out", skill, "danger");
            case RUNS_OUT_SOON -> pill("people.skills.counts_until", skill, "warning");
            case COUNTS ->
                    muted(texts.get("people.skills.counts_until", skill.expiresOn().orElseThrow()));
            case STAYS -> muted(texts.get("people.skills.stays"));
        };
    }

    private Node pill(String key, Skill skill, String style) {
        var pill = new Label(texts.get(key, skill.expiresOn().orElseThrow()));
        pill.getStyleClass().addAll("pill", style);
        return pill;
    }
}
