package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.rostering.RosterScreen;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.ui.series.SeriesAhead;
import coop.equalcare.hatstand.rostering.ui.span.BoardChoices;
import coop.equalcare.hatstand.rostering.ui.span.BoardSpan;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.shell.Desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Some days of the rota at one desk: what is shown, where one stands, what is in hand. */
public final class RosterBoardViewModel {

    /** Where a chosen day is shown: there is little before. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final InstantSource clock;
    private final ZoneId zone;
    private final BoardNews news;
    private final WeekReader reader;
    private final BoardMoves moves;
    private final BoardCursor cursor;
    private final HandByKeys keys;
    private final Desk desk;
    private final BoardDeeds deeds;
    private final BoardWords words;
    private final ChangeFeed.Subscription subscription;
    private final BoardSearch search;
    private final SeriesAhead ahead;
    private final BoardChoices choices;
    private Consumer<WeekPicture> arrival;

    public RosterBoardViewModel(
            RosterScreen screen,
            Desk desk,
            BoardDeeds deeds,
            ChangeFeed feed,
            InstantSource clock,
            BoardChoices choices) {
        this.choices = choices;
        this.clock = clock;
        this.zone = desk.texts().zone();
        this.words = new BoardWords(desk.texts());
        this.news = new BoardNews(desk.texts());
        this.arrival = week -> screen.person().ifPresent(person -> showAsked(person, week));
        this.reader =
                new WeekReader(
                        desk.actor(),
                        deeds.openBoard(),
                        desk.background(),
                        ShownDays.around(choices.span(), screen.week().orElse(todayHere())),
                        news::notRead);
        this.desk = desk;
        this.deeds = deeds;
        this.moves = new BoardMoves(desk, deeds, reader, news);
        this.cursor = new BoardCursor(reader.pictureProperty(), clock);
        this.search = new BoardSearch(reader.pictureProperty(), cursor, words);
        this.keys = new HandByKeys(reader, moves, cursor, zone);
        moves.handProperty().subscribe(hand -> hand.ifPresent(this::speak));
        // Changes are told on a thread of the feed; Background brings them to the screen.
        this.subscription =
                feed.subscribe(change -> desk.background().run(() -> change, _ -> reader.reload()));
        reader.pictureProperty().subscribe(picture -> picture.ifPresent(this::arrive));
        reader.reload();
        this.ahead = new SeriesAhead(desk, deeds.repeating().topUp(), reader::reload);
        reader.daysProperty().subscribe(_ -> bookAhead());
    }

    /** Somebody wanted to be somewhere in these days, and now they are there. */
    private void arrive(WeekPicture week) {
        if (week.days().equals(reader.daysProperty().get())) {
            var then = arrival;
            arrival = _ -> {};
            then.accept(week);
        }
    }

    /** What comes again is booked for the days that somebody looks at. */
    private void bookAhead() {
        ahead.reach(todayHere(), reader.daysProperty().get().last());
    }

    private void showAsked(PersonId asked, WeekPicture week) {
        var person = Optional.of(asked);
        if (week.lane(person).isPresent()) {
            cursor.to(person, week.span().start());
        } else {
            search.textProperty().set(week.board().nameOf(asked));
        }
    }

    /** The verdict beside the pointer, for whoever listens. */
    private void speak(Hand hand) {
        if (hand.stage() == Hand.Stage.CARRIED) {
            reader.pictureProperty()
                    .get()
                    .ifPresent(week -> news.speak(words.carried(hand, week.board())));
        }
    }

    /** Whether this person may change it; where not, the board says why. */
    public boolean mayChange(Optional<Booking> booking) {
        if (!desk.actor().may(Permission.EDIT_ROSTER)) {
            news.notDone(
                    List.of(
                            Finding.block(
                                    "platform.gate.missing_permission", Permission.EDIT_ROSTER)));
            return false;
        }
        if (booking.filter(this::isConfirmed).isPresent()) {
            news.notDone(List.of(RosterRules.staysConfirmed()));
            return false;
        }
        return true;
    }

    /** Whether it is one of a series. */
    public boolean repeats(Booking booking) {
        return reader.pictureProperty()
                .get()
                .flatMap(week -> week.board().occurrence(booking.id()))
                .isPresent();
    }

    private boolean isConfirmed(Booking booking) {
        return reader.pictureProperty()
                .get()
                .filter(week -> week.board().isConfirmed(booking.id()))
                .isPresent();
    }

    private LocalDate todayHere() {
        return now().atZone(zone).toLocalDate();
    }

    /** Shows a day, in the lane where one stands. */
    public void goTo(LocalDate day) {
        reach(day, _ -> cursor.to(lane(), day.atTime(MORNING).atZone(zone).toInstant()));
    }

    /** Shows a booking, in whichever week it is. */
    public void goTo(Booking booking) {
        reach(
                booking.when().start().atZone(zone).toLocalDate(),
                week -> week.board().booking(booking.id()).ifPresent(cursor::to));
    }

    public void today() {
        reach(todayHere(), _ -> cursor.to(lane(), now()));
    }

    private Optional<PersonId> lane() {
        return cursor.placeProperty().get().flatMap(BoardCursor.Place::lane);
    }

    private void reach(LocalDate day, Consumer<WeekPicture> then) {
        arrival = then;
        var shown = reader.daysProperty().get();
        if (!shown.holds(day)) {
            reader.goTo(ShownDays.around(shown.span(), day));
        } else {
            reader.pictureProperty().get().ifPresent(this::arrive);
        }
    }

    /** Another span around the day where one stands; it is what one finds here next time. */
    public void show(BoardSpan span) {
        choices.keep(span);
        var shown = reader.daysProperty().get();
        if (shown.span() != span) {
            arrival = _ -> {};
            var day =
                    cursor.placeProperty()
                            .get()
                            .map(place -> place.at().atZone(zone).toLocalDate())
                            .filter(shown::holds)
                            .orElse(shown.first());
            reader.goTo(ShownDays.around(span, day));
        }
    }

    public void next() {
        turn(1);
    }

    public void previous() {
        turn(-1);
    }

    private void turn(int pages) {
        arrival = _ -> {};
        reader.goTo(reader.daysProperty().get().turned(pages));
    }

    /** Asked again and again: does what could not be done while the database was away. */
    public void retry() {
        if (reader.awayProperty().get()) {
            reader.reload();
        } else {
            moves.saveWaiting();
            bookAhead();
        }
    }

    public void toNextOpen() {
        cursor.toNext(booking -> booking.worker().isEmpty());
    }

    public void toNextProblem() {
        cursor.toNext(
                booking ->
                        reader.pictureProperty()
                                .get()
                                .filter(week -> week.needsAttention(booking))
                                .isPresent());
    }

    public Instant now() {
        return clock.instant();
    }

    /** Lets go of the feed. */
    public void close() {
        subscription.close();
    }

    public BoardSearch search() {
        return search;
    }

    public WeekReader reader() {
        return reader;
    }

    public BoardMoves moves() {
        return moves;
    }

    public BoardCursor cursor() {
        return cursor;
    }

    /** Carrying, stretching, cutting and pasting without a mouse. */
    public HandByKeys keys() {
        return keys;
    }

    public BoardDeeds deeds() {
        return deeds;
    }

    public Desk desk() {
        return desk;
    }

    public BoardNews news() {
        return news;
    }

    public BoardWords words() {
        return words;
    }
}
