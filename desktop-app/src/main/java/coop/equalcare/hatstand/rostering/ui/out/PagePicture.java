package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.platform.paper.Mark;
import coop.equalcare.hatstand.platform.paper.Page;
import coop.equalcare.hatstand.platform.paper.Weight;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** One page as it is printed, for the eye and for a printer. Paper is white in every theme. */
final class PagePicture extends Pane {

    PagePicture(Page page) {
        getStyleClass().add("paper");
        setMinSize(Page.WIDTH, Page.HEIGHT);
        setPrefSize(Page.WIDTH, Page.HEIGHT);
        setMaxSize(Page.WIDTH, Page.HEIGHT);
        page.marks().forEach(mark -> getChildren().add(draw(mark)));
    }

    /** The same in another size; a group takes only the room that it fills. */
    static Group scaled(Page page, double factor) {
        var picture = new PagePicture(page);
        picture.setScaleX(factor);
        picture.setScaleY(factor);
        return new Group(picture);
    }

    private static Node draw(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> draw(words);
            case Mark.Rule(var from, var until, var y) -> {
                var line = new Line(from, y, until, y);
                line.getStyleClass().add("paper-rule");
                yield line;
            }
        };
    }

    private static Text draw(Mark.Words words) {
        var text = new Text(words.x(), words.y(), words.text());
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(Font.font(family(words.weight()), words.size()));
        text.getStyleClass().add(words.isMuted() ? "paper-muted" : "paper-ink");
        return text;
    }

    private static String family(Weight weight) {
        return switch (weight) {
            case REGULAR -> "Inter";
            case SEMI_BOLD, BOLD -> "Inter SemiBold";
        };
    }
}
