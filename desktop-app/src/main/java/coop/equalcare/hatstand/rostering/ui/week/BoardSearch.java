package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.rostering.domain.Booking;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds people on the board, as every search does, and goes from one booking to the next. */
public final class BoardSearch {

    private final ReadOnlyObjectProperty<Optional<WeekPicture>> picture;
    private final BoardCursor cursor;
    private final BoardWords words;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<Integer>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());

    BoardSearch(
            ReadOnlyObjectProperty<Optional<WeekPicture>> picture,
            BoardCursor cursor,
            BoardWords words) {
        this.picture = picture;
        this.cursor = cursor;
        this.words = words;
        text.subscribe(this::count);
        picture.subscribe(this::count);
    }

    private void count() {
        found.set(
                wanted().isEmpty()
                        ? Optional.empty()
                        : picture.get().map(week -> stops(week).size()));
    }

    private List<String> wanted() {
        return SearchText.wordsOf(text.get());
    }

    private static boolean fits(String name, List<String> wanted) {
        return wanted.stream().allMatch(SearchText.fold(name)::contains);
    }

    /** Which ones it leaves out; an empty search leaves nothing out. */
    public Predicate<Booking> leavesOut(WeekPicture week) {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            return _ -> false;
        }
        return booking ->
                !fits(week.board().nameOf(booking.supported()), wanted)
                        && !fits(words.person(booking.worker(), week.board()), wanted);
    }

    /** The bookings that it finds, by time, and then those who have nothing planned. */
    private List<BoardCursor.Place> stops(WeekPicture week) {
        var bookings =
                week.bookings().stream()
                        .filter(leavesOut(week).negate())
                        .map(BoardCursor.Place::on);
        var idle =
                week.workers().stream()
                        .filter(lane -> lane.bookings().isEmpty())
                        .filter(lane -> fits(words.person(lane.id(), week.board()), wanted()))
                        .map(
                                lane ->
                                        new BoardCursor.Place(
                                                lane.id(), week.span().start(), Optional.empty()));
        return Stream.concat(bookings, idle).toList();
    }

    /** Goes to the next of what it finds, or to the one before; after the last comes the first. */
    public void go(boolean forward) {
        if (wanted().isEmpty()) {
            return;
        }
        picture.get()
                .map(this::stops)
                .filter(stops -> !stops.isEmpty())
                .ifPresent(stops -> cursor.to(stops.get(number(stops, forward))));
    }

    private int number(List<BoardCursor.Place> stops, boolean forward) {
        var here = cursor.placeProperty().get();
        var on =
                IntStream.range(0, stops.size())
                        .filter(i -> here.filter(stops.get(i)::isSameSpot).isPresent())
                        .findFirst();
        if (on.isPresent()) {
            return Math.floorMod(on.getAsInt() + (forward ? 1 : -1), stops.size());
        }
        var at = here.map(BoardCursor.Place::at).orElse(Instant.MIN);
        var after =
                (int)
                        stops.stream()
                                .filter(stop -> stop.booking().isPresent())
                                .filter(stop -> stop.at().isBefore(at))
                                .count();
        return Math.floorMod(forward ? after : after - 1, stops.size());
    }

    public StringProperty textProperty() {
        return text;
    }

    /** How many it finds; empty while nothing is searched. */
    public ReadOnlyObjectProperty<Optional<Integer>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
