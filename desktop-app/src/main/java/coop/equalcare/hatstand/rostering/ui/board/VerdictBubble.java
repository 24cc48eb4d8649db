package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says beside the pointer where the booking would land, and what the rules have to say about it.
 */
final class VerdictBubble extends VBox {

    private static final double WIDEST = 340;

    private final BoardWords words;
    private final Label when = new Label();
    private final Label who = new Label();
    private final VBox reasons = new VBox();

    VerdictBubble(BoardWords words) {
        this.words = words;
        getStyleClass().add("verdict");
        setId("board-verdict");
        when.getStyleClass().add("verdict-when");
        who.getStyleClass().add("verdict-who");
        reasons.getStyleClass().add("verdict-reasons");
        setMaxWidth(WIDEST);
        setMouseTransparent(true);
        getChildren().addAll(when, who, reasons);
    }

    void show(Hand hand, WeekPicture week) {
        var texts = words.texts();
        when.setText(words.when(hand.when()));
        who.setText(
                texts.get(
                        hand.isStretched()
                                ? "rostering.board.verdict.who_and_length"
                                : "rostering.board.verdict.who",
                        week.board().nameOf(hand.booking().supported()),
                        words.person(hand.slot().worker(), week.board()),
                        hand.length()));
        reasons.getChildren().clear();
        hand.verdict().forEach(finding -> addReason(finding));
        if (hand.stage() == Hand.Stage.SAVING) {
            add("fth-loader", "note", texts.get("rostering.board.verdict.saving"));
        } else if (hand.stage() == Hand.Stage.WAITING) {
            add("fth-wifi-off", "warn", texts.get("rostering.board.verdict.waiting"));
        } else if (!hand.isMoved()) {
            add("fth-move", "note", texts.get("rostering.board.verdict.unmoved"));
        } else if (hand.verdict().isEmpty()) {
            add("fth-check-circle", "yes", texts.get("rostering.board.verdict.fine"));
        }
        setAccessibleText(words.sentences(hand.verdict(), ". "));
    }

    private void addReason(Finding finding) {
        var text = words.texts().of(finding);
        switch (finding.severity()) {
            case BLOCK -> add("fth-x-circle", "no", text);
            case WARN -> add("fth-alert-triangle", "warn", text);
            case NOTE -> add("fth-info", "note", text);
        }
    }

    private void add(String icon, String style, String text) {
        var reason = new Label(text, new FontIcon(icon));
        reason.getStyleClass().addAll("verdict-reason", style);
        reason.setWrapText(true);
        reason.setMaxWidth(WIDEST);
        reasons.getChildren().add(reason);
    }
}
