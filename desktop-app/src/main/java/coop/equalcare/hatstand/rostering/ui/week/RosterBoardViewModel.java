package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.rostering.RosterScreen;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.shell.Desk;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One week of the rota at one desk: what is shown, where one stands, what is in hand. */
public final class RosterBoardViewModel {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

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
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private Optional<PersonId> asked;

    public RosterBoardViewModel(
            RosterScreen screen,
            Desk desk,
            BoardDeeds deeds,
            ChangeFeed feed,
            InstantSource clock) {
        this.clock = clock;
        this.zone = desk.texts().zone();
        this.words = new BoardWords(desk.texts());
        this.news = new BoardNews(desk.texts());
        this.asked = screen.person();
        this.reader =
                new WeekReader(
                        desk.actor(),
                        deeds.openBoard(),
                        desk.background(),
                        mondayOf(screen.week().orElse(todayHere())),
                        news::notRead);
        this.desk = desk;
        this.deeds = deeds;
        this.moves = new BoardMoves(desk, deeds, reader, news);
        this.cursor = new BoardCursor(reader.pictureProperty(), clock);
        this.keys = new HandByKeys(reader, moves, cursor, zone);
        moves.handProperty().subscribe(hand -> hand.ifPresent(this::speak));
        // Changes are told on a thread of the feed; Background brings them to the screen.
        this.subscription =
                feed.subscribe(change -> desk.background().run(() -> change, _ -> reader.reload()));
        reader.pictureProperty().subscribe(picture -> picture.ifPresent(this::showAsked));
        reader.reload();
    }

    private void showAsked(WeekPicture week) {
        var person = asked;
        asked = Optional.empty();
        person.ifPresent(
                it -> {
                    if (week.lane(person).isPresent()) {
                        cursor.to(person, week.span().start());
                    } else {
                        search.set(week.board().nameOf(it));
                    }
                });
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

    private boolean isConfirmed(Booking booking) {
        return reader.pictureProperty()
                .get()
                .filter(week -> week.board().isConfirmed(booking.id()))
                .isPresent();
    }

    private LocalDate todayHere() {
        return now().atZone(zone).toLocalDate();
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public void goTo(LocalDate day) {
        if (!mondayOf(day).equals(reader.mondayProperty().get())) {
            reader.goTo(mondayOf(day));
        }
    }

    public void nextWeek() {
        reader.goTo(reader.mondayProperty().get().plusWeeks(1));
    }

    public void previousWeek() {
        reader.goTo(reader.mondayProperty().get().minusWeeks(1));
    }

    public void today() {
        goTo(todayHere());
    }

    /** Asked again and again: does what could not be done while the database was away. */
    public void retry() {
        if (reader.awayProperty().get()) {
            reader.reload();
        } else {
            moves.saveWaiting();
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

    /** Which ones the search leaves out; an empty search leaves nothing out. */
    public Predicate<Booking> dimmed(WeekPicture week) {
        var wanted = plain(search.get());
        if (wanted.isEmpty()) {
            return _ -> false;
        }
        return booking ->
                !plain(week.board().nameOf(booking.supported())).contains(wanted)
                        && !plain(words.person(booking.worker(), week.board())).contains(wanted);
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    public Instant now() {
        return clock.instant();
    }

    /** Lets go of the feed. */
    public void close() {
        subscription.close();
    }

    public StringProperty searchProperty() {
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
