package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.CardLook;
import coop.equalcare.hatstand.rostering.ui.week.LaneShape;
import coop.equalcare.hatstand.rostering.ui.week.LaneStack;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.scene.Group;
import javafx.scene.control.Tooltip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Holds a card for each booking that is seen, and no more. */
final class CardLayer extends Group {

    /** The part of the week that is seen. */
    record Window(double left, double right, double top, double bottom) {}

    /** What sets some cards apart. */
    record Marks(
            Optional<BookingId> current, Optional<BookingId> inHand, Predicate<Booking> dimmed) {}

    private final BoardWords words;
    private final Measure measure;
    private final Map<BookingId, BookingCard> shown = new HashMap<>();
    private final Map<CardLook, Deque<BookingCard>> spare = new HashMap<>();
    private final Tooltip hint = new Tooltip();
    private int picture;

    CardLayer(BoardWords words, Measure measure) {
        this.words = words;
        this.measure = measure;
        setAutoSizeChildren(false);
        setManaged(false);
    }

    void update(WeekPicture week, LaneStack lanes, Window window, Marks marks) {
        picture++;
        var fresh = new ArrayList<Need>();
        for (int i = lanes.numberAt(window.top());
                i < lanes.size() && lanes.top(i) < window.bottom();
                i++) {
            var top = lanes.top(i);
            for (var place : lanes.lane(i).between(window.left(), window.right())) {
                var card = shown.get(place.booking().id());
                if (card != null && (card.isShowing(place, week) || hasLook(card, place, week))) {
                    card.seeIn(picture);
                    card.show(place, week, top);
                    mark(card, marks);
                } else {
                    fresh.add(
                            new Need(place, CardLook.of(place.booking(), week, place.size()), top));
                }
            }
        }
        putAway();
        show(fresh, week, marks);
    }

    private static boolean hasLook(BookingCard card, LaneShape.Placed place, WeekPicture week) {
        return card.look().equals(CardLook.of(place.booking(), week, place.size()));
    }

    private void show(List<Need> needs, WeekPicture week, Marks marks) {
        var before = getChildren().size();
        var cards = needs.stream().map(need -> card(need.look())).toList();
        if (getChildren().size() > before) {
            // Made while laying out, after the stylesheet had its turn; words are measured with its
            // fonts.
            applyCss();
        }
        for (int i = 0; i < cards.size(); i++) {
            var need = needs.get(i);
            var card = cards.get(i);
            card.seeIn(picture);
            card.show(need.place(), week, need.top());
            shown.put(need.place().booking().id(), card);
            mark(card, marks);
        }
    }

    private record Need(LaneShape.Placed place, CardLook look, double top) {}

    private static void mark(BookingCard card, Marks marks) {
        var id = card.booking().id();
        card.mark(
                marks.current().filter(id::equals).isPresent(),
                marks.inHand().filter(id::equals).isPresent(),
                marks.dimmed().test(card.booking()));
    }

    private void putAway() {
        var cards = shown.values().iterator();
        while (cards.hasNext()) {
            var card = cards.next();
            if (!card.wasSeenIn(picture)) {
                cards.remove();
                card.setVisible(false);
                spare.computeIfAbsent(card.look(), _ -> new ArrayDeque<>()).push(card);
            }
        }
    }

    private BookingCard card(CardLook look) {
        var used = spare.computeIfAbsent(look, _ -> new ArrayDeque<>()).poll();
        if (used != null) {
            used.setVisible(true);
            return used;
        }
        var card = new BookingCard(look, words, measure);
        card.setOnMouseEntered(_ -> hint.setText(card.hint()));
        Tooltip.install(card, hint);
        getChildren().add(card);
        return card;
    }

    Optional<BookingCard> cardOf(BookingId booking) {
        return Optional.ofNullable(shown.get(booking));
    }
}
