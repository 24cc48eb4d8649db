package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.rostering.ui.span.BoardSpan;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How wide an hour is: from the days that just fit to a quarter of an hour that has room. */
public final class BoardZoom {

    private static final double LARGEST = 160;
    private static final double LEGIBLE = 26;
    private static final double STEP = 1.25;
    private static final double FITS = 0;

    private record Asked(ShownDays days, ZoneId zone, double width, double hourWidth) {}

    private final Runnable onChange;
    private final Map<BoardSpan, Double> hourWidths = new EnumMap<>(BoardSpan.class);
    private Optional<Asked> asked = Optional.empty();
    private Optional<BoardGrid> answer = Optional.empty();

    BoardZoom(Runnable onChange) {
        this.onChange = onChange;
    }

    /** The same one as long as nothing has changed. */
    BoardGrid grid(ShownDays days, ZoneId zone, double width) {
        var hourWidth = hourWidths.getOrDefault(days.span(), FITS);
        var question = new Asked(days, zone, Math.max(least(days), width), hourWidth);
        if (asked.filter(question::equals).isEmpty()) {
            asked = Optional.of(question);
            answer = Optional.of(made(question));
        }
        return answer.orElseThrow();
    }

    private static BoardGrid made(Asked it) {
        var fitting = BoardGrid.fitting(it.days(), it.zone(), it.width());
        return it.hourWidth() <= fitting.hourWidth()
                ? fitting
                : BoardGrid.of(it.days(), it.zone(), it.hourWidth());
    }

    /** Days that would be narrower are scrolled. */
    private static double least(ShownDays days) {
        return days.count()
                * switch (days.span()) {
                    case DAY -> 560;
                    case WEEK -> 80;
                    case FORTNIGHT -> 44;
                    case MONTH -> 26;
                };
    }

    void closer(BoardGrid grid) {
        set(grid.shown().span(), Math.min(LARGEST, grid.hourWidth() * STEP));
    }

    /** One step back; what is narrower than the days that fit is the days that fit. */
    void farther(BoardGrid grid) {
        set(grid.shown().span(), grid.hourWidth() / STEP);
    }

    /** Two or three days of a week, in which even a short visit has room for a name. */
    void legible() {
        set(BoardSpan.WEEK, LEGIBLE);
    }

    void fit(BoardGrid grid) {
        set(grid.shown().span(), FITS);
    }

    private void set(BoardSpan span, double hourWidth) {
        hourWidths.put(span, hourWidth);
        onChange.run();
    }
}
