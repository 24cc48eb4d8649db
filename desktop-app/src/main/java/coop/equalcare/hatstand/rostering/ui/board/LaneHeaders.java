package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.week.LaneStack;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;

/** The headers of the lanes that are seen; they are used again for others while one scrolls. */
final class LaneHeaders extends Region {

    private final Texts texts;
    private final LaneVerdicts verdicts;
    private final List<LaneHeader> headers = new ArrayList<>();
    private final Rectangle frame = new Rectangle();

    LaneHeaders(Texts texts, LaneVerdicts verdicts) {
        this.texts = texts;
        this.verdicts = verdicts;
        getStyleClass().add("lane-headers");
        setClip(frame);
        setManaged(false);
    }

    void refresh(LaneStack lanes, double scrollY) {
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        var first = lanes.numberAt(scrollY);
        var used = 0;
        for (int i = first; i < lanes.size() && lanes.top(i) < scrollY + getHeight(); i++, used++) {
            // A lane keeps its header while it is seen, so that scrolling only moves headers.
            var header = header(Math.floorMod(i, neededFor(getHeight())));
            var lane = lanes.lane(i);
            header.resizeRelocate(0, Math.round(lanes.top(i) - scrollY), getWidth(), lane.height());
            header.show(lane.lane(), verdicts.of(lane.lane().id()));
            header.setVisible(true);
        }
        for (int i = 0; i < headers.size(); i++) {
            var offset = Math.floorMod(i - first, neededFor(getHeight()));
            headers.get(i).setVisible(offset < used);
        }
    }

    /** As many as can be seen at once, where every lane is as low as it can be, and one more. */
    private static int neededFor(double height) {
        return (int) Math.ceil(height / LEAST_LANE) + 2;
    }

    private static final double LEAST_LANE = 48;

    private LaneHeader header(int number) {
        while (headers.size() <= number) {
            var header = new LaneHeader(texts);
            headers.add(header);
            getChildren().add(header);
            header.applyCss();
        }
        return headers.get(number);
    }
}
