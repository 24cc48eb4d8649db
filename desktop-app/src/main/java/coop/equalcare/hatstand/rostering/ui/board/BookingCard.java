package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.CardLook;
import coop.equalcare.hatstand.rostering.ui.week.LaneShape;
import coop.equalcare.hatstand.rostering.ui.week.ShortName;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One booking on the board. Cards are used again for other bookings of the same look, so that going
 * through the week asks nothing of the stylesheet.
 */
final class BookingCard extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

    private static final PseudoClass EDGE = PseudoClass.getPseudoClass("edge");

    private static final double EDGE_REACH = 6;
    private static final double BETWEEN = 4;
    private static final double BETWEEN_COMPACT = 2;
    private static final double ONLY_LINE = 3;
    private static final double MARK = 14;
    private static final double LEAST_WIDTH = 6;
    private static final double STRIPE = 9;
    private static final double NARROW_STRIPE = 6;
    private static final double GAP = 4;
    private static final double FAINT = 0.2;
    private static final double FIRST_LINE = 5;
    private static final double SECOND_LINE = 20;

    /** Room for the mark of what comes again. */
    private static final double AGAIN = 13;

    /** One of its two ends, by which it can be pulled. */
    enum Edge {
        START,
        END
    }

    private final CardLook look;
    private final BoardWords words;
    private final Measure measure;
    private final Text name = new Text();
    private final Text detail = new Text();
    private final @Nullable FontIcon mark;
    private final @Nullable FontIcon again;

    private LaneShape.@Nullable Placed placed;
    private @Nullable WeekPicture week;
    private boolean dimmed;
    private int seen;

    BookingCard(CardLook look, BoardWords words, Measure measure) {
        this.look = look;
        this.words = words;
        this.measure = measure;
        this.mark = look.icon().map(FontIcon::new).orElse(null);
        this.again = look.repeats() ? new FontIcon("fth-repeat") : null;
        getStyleClass()
                .addAll("booking", look.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (look.size() == CardSize.COMPACT) {
            getStyleClass().add("compact");
        }
        if (look.open()) {
            getStyleClass().add("open");
        }
        if (look.confirmed()) {
            getStyleClass().add("confirmed");
        }
        look.worst().ifPresent(worst -> getStyleClass().add(worst.name().toLowerCase(Locale.ROOT)));
        name.getStyleClass().add("booking-name");
        detail.getStyleClass().add("booking-detail");
        name.setTextOrigin(VPos.TOP);
        detail.setTextOrigin(VPos.TOP);
        getChildren().addAll(name, detail);
        if (mark != null) {
            mark.getStyleClass().add("booking-mark");
            mark.setTextOrigin(VPos.TOP);
            getChildren().add(mark);
        }
        if (again != null) {
            again.getStyleClass().add("booking-again");
            again.setTextOrigin(VPos.TOP);
            getChildren().add(again);
        }
        name.fontProperty().subscribe((_, _) -> label());
        detail.fontProperty().subscribe((_, _) -> label());
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMouseMoved(event -> pseudoClassStateChanged(EDGE, edgeAt(event.getX()).isPresent()));
    }

    /** Shows a booking in its place; {@code top} is where its lane begins. */
    void show(LaneShape.Placed place, WeekPicture picture, double top) {
        var left = Math.round(place.left());
        var width = Math.max(LEAST_WIDTH, Math.round(place.right()) - left - 1);
        var between = look.size() == CardSize.FULL ? BETWEEN : BETWEEN_COMPACT;
        resizeRelocate(left, top + place.top() + between / 2, width, look.size().track() - between);
        if (isShowing(place, picture)) {
            return;
        }
        placed = place;
        week = picture;
        setId("booking-" + place.booking().id().value());
        label();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    boolean isShowing(LaneShape.Placed place, WeekPicture picture) {
        return place == placed && picture == week;
    }

    /** Again when the stylesheet has had its turn: words are measured with its fonts. */
    private void label() {
        if (placed != null && week != null) {
            if (look.size() == CardSize.FULL) {
                label(placed, week, getWidth());
            } else {
                labelInOneLine(placed.booking(), week, getWidth());
            }
        }
    }

    private void label(LaneShape.Placed place, WeekPicture picture, double width) {
        var booking = place.booking();
        var who = picture.board().nameOf(booking.supported());
        var forms = ShortName.forms(who);
        var first = ShortName.firstName(who);
        var iconRoom = mark == null ? 0 : 15;
        var wanted = measure.width(first, name.getFont()) + iconRoom;
        var narrow = width < 2 * STRIPE;
        var stripe = narrow ? NARROW_STRIPE : STRIPE;
        var inside = width - stripe - GAP;
        var outside = place.room() - place.left() - width - 2 * GAP;
        // Words stand in the box or beside it; where there is no such room they begin in it, and
        // get shorter as a whole: a first name, initials, one letter.
        var isBeside = inside < wanted && outside >= wanted;
        var x = isBeside ? width + GAP : stripe;
        var room = isBeside ? outside : Math.max(inside, place.room() - place.left() - stripe - 2);
        // Beyond a frame the words would cross it; a first name has to where it is too long.
        var isFramed = !isBeside && (look.open() || look.worst().isPresent());
        var nameRoom = isFramed && inside >= wanted ? inside : room;
        var full = measure.fitted(forms, name.getFont(), nameRoom - iconRoom);
        var bare = full.isEmpty() ? measure.fitted(forms, name.getFont(), nameRoom) : full;
        name.setText(bare);
        var isInitials = forms.indexOf(bare) > forms.indexOf(first);
        var detailRoom = isFramed ? inside : room;
        var againRoom = again == null || detailRoom < AGAIN ? 0 : AGAIN;
        var wordRoom = detailRoom - againRoom;
        detail.setText(isInitials ? start(booking, wordRoom) : detail(booking, wordRoom));
        if (mark != null) {
            mark.setVisible(!full.isEmpty() || room >= iconRoom - 3 && bare.isEmpty());
            mark.relocate(x, FIRST_LINE + 1);
        }
        name.relocate(x + (full.isEmpty() ? 0 : iconRoom), FIRST_LINE);
        detail.relocate(x + againRoom, SECOND_LINE);
        if (again != null) {
            again.setVisible(againRoom > 0);
            again.relocate(x, SECOND_LINE + 1);
        }
    }

    /** When and who, as far as there is room; a mark of trouble comes before the time. */
    private void labelInOneLine(Booking booking, WeekPicture picture, double width) {
        var who = picture.board().nameOf(booking.supported());
        var zone = words.texts().zone();
        var time = words.texts().time(booking.when().start().atZone(zone).toLocalTime());
        var initials = ShortName.initials(who);
        var timed =
                Stream.of(who, ShortName.firstName(who), initials).map(form -> time + " " + form);
        var candidates = Stream.concat(timed, Stream.of(initials)).toList();
        var room = width - NARROW_STRIPE - 2;
        if (again != null) {
            again.setVisible(false);
        }
        var marked = mark == null ? "" : measure.fitted(candidates, name.getFont(), room - MARK);
        var isMarked = !marked.isEmpty() && (look.worst().isPresent() || marked.startsWith(time));
        name.setText(isMarked ? marked : measure.fitted(candidates, name.getFont(), room));
        name.relocate(NARROW_STRIPE + (isMarked ? MARK : 0), ONLY_LINE);
        if (mark != null) {
            mark.setVisible(isMarked);
            mark.relocate(NARROW_STRIPE, ONLY_LINE + 1);
        }
    }

    /** Under initials there is room for the start at most. */
    private String start(Booking booking, double room) {
        var start = words.texts().time(booking.when().start());
        return measure.width(start, detail.getFont()) <= room ? start : "";
    }

    /**
     * As much as there is room for: a word of trouble and the hours, then the start alone, because
     * a mark and a frame tell of the trouble too and nothing else tells the time.
     */
    private String detail(Booking booking, double room) {
        var texts = words.texts();
        var hours = words.hours(booking.when());
        // The hours above the board say which of two it is; a card has no room for that.
        var zone = texts.zone();
        var start = texts.time(booking.when().start().atZone(zone).toLocalTime());
        var font = detail.getFont();
        var trouble =
                look.worst()
                        .map(
                                worst ->
                                        texts.get(
                                                worst == Finding.Severity.BLOCK
                                                        ? "rostering.board.card.block"
                                                        : "rostering.board.card.warn"))
                        .orElseGet(
                                () ->
                                        look.open()
                                                ? texts.get("rostering.board.card.open_short")
                                                : "");
        var candidates =
                trouble.isEmpty()
                        ? List.of(hours, start)
                        : List.of(trouble + " · " + hours, trouble + " · " + start, start, trouble);
        return candidates.stream()
                .filter(candidate -> measure.width(candidate, font) <= room)
                .findFirst()
                .orElse("");
    }

    void mark(boolean isCurrent, boolean isInHand, boolean isDimmed) {
        pseudoClassStateChanged(CURRENT, isCurrent);
        pseudoClassStateChanged(IN_HAND, isInHand);
        if (dimmed != isDimmed) {
            dimmed = isDimmed;
            setOpacity(isDimmed ? FAINT : 1);
        }
    }

    /** All about it in a few lines, for the pointer that rests on it. */
    String hint() {
        return placed == null || week == null ? "" : words.hint(placed.booking(), week);
    }

    /**
     * Which end is under the pointer; a narrow card keeps more of itself to be carried by, and in a
     * column of a day there is nothing to pull.
     */
    Optional<Edge> edgeAt(double x) {
        var reach = Math.min(EDGE_REACH, getWidth() / 4);
        if (look.size() == CardSize.COMPACT || look.confirmed() || x < 0 || x > getWidth()) {
            return Optional.empty();
        }
        return x <= reach
                ? Optional.of(Edge.START)
                : x >= getWidth() - reach ? Optional.of(Edge.END) : Optional.empty();
    }

    CardLook look() {
        return look;
    }

    /** The booking on the card. */
    Booking booking() {
        if (placed == null) {
            throw new IllegalStateException("an empty card");
        }
        return placed.booking();
    }

    /** The number of the picture in which it was last needed. */
    boolean wasSeenIn(int picture) {
        return seen == picture;
    }

    void seeIn(int picture) {
        seen = picture;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && placed != null && week != null) {
            return words.booking(placed.booking(), week);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
