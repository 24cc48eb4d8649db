package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.files.BankHolidays;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.RosterScreen;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.InMemoryAvailabilities;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.TestBookings;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.InMemoryAbsences;
import coop.equalcare.hatstand.rostering.domain.cover.PastSupports;
import coop.equalcare.hatstand.rostering.domain.history.BookingPasts;
import coop.equalcare.hatstand.rostering.domain.out.Cancellations;
import coop.equalcare.hatstand.rostering.domain.series.InMemorySeries;
import coop.equalcare.hatstand.rostering.domain.series.SeriesMaker;
import coop.equalcare.hatstand.rostering.ui.span.BoardChoices;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBookingTime;
import coop.equalcare.hatstand.rostering.usecase.ExportRota;
import coop.equalcare.hatstand.rostering.usecase.Homes;
import coop.equalcare.hatstand.rostering.usecase.ListCancelled;
import coop.equalcare.hatstand.rostering.usecase.ListSupported;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.MoveTogether;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;
import coop.equalcare.hatstand.rostering.usecase.PlaceBooking;
import coop.equalcare.hatstand.rostering.usecase.ReadExtract;
import coop.equalcare.hatstand.rostering.usecase.RestoreBooking;
import coop.equalcare.hatstand.rostering.usecase.RestoreState;
import coop.equalcare.hatstand.rostering.usecase.SuggestCover;
import coop.equalcare.hatstand.rostering.usecase.Together;
import coop.equalcare.hatstand.rostering.usecase.away.ChangeAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.ChangeOffer;
import coop.equalcare.hatstand.rostering.usecase.away.ListAbsences;
import coop.equalcare.hatstand.rostering.usecase.away.ReadHits;
import coop.equalcare.hatstand.rostering.usecase.away.ReadOffer;
import coop.equalcare.hatstand.rostering.usecase.away.RecordAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.RestoreAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.TakeBackAbsence;
import coop.equalcare.hatstand.rostering.usecase.history.CompareVersions;
import coop.equalcare.hatstand.rostering.usecase.history.ReadHistory;
import coop.equalcare.hatstand.rostering.usecase.series.ChangeSeries;
import coop.equalcare.hatstand.rostering.usecase.series.PreviewSeries;
import coop.equalcare.hatstand.rostering.usecase.series.RepeatBooking;
import coop.equalcare.hatstand.rostering.usecase.series.TopUpSeries;
import coop.equalcare.hatstand.shell.Desk;
import coop.equalcare.hatstand.shell.Doorkeeper;
import coop.equalcare.hatstand.shell.TestDesks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A coordinator's desk over bookings in memory; two of them can share the bookings and the feed.
 */
public final class TestDesk {

    /** Tells at once what it is told. */
    public static final class Feed implements ChangeFeed {

        private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

        @Override
        public void announce(Change change) {
            listeners.forEach(listener -> listener.accept(change));
        }

        @Override
        public Subscription subscribe(Consumer<Change> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        public int listeners() {
            return listeners.size();
        }
    }

    public static final Texts TEXTS =
            new Texts(Locale.UK, TestBookings.LONDON, List.of("rostering", "people", "platform"));

    public static final PersonId ROSALIND = new PersonId(new UUID(0, 5));

    private final Bookings bookings;
    private final Feed feed;
    private final Absences absences;
    private final Availabilities availabilities;
    private final Preferences preferences = Preferences.in(Path.of("no such folder"));
    private Gate gate = new OpenGate();
    private Background background = new Direct();
    private Doorkeeper doorkeeper = (_, then) -> then.run();
    private Set<Permission> permissions = Set.of(Permission.VIEW_ROSTER, Permission.EDIT_ROSTER);
    private Instant now = TestBookings.at("2026-11-24T10:20");

    public TestDesk(Bookings bookings, Feed feed) {
        this.bookings = bookings;
        this.feed = feed;
        var people = bookings instanceof InMemoryBookings kept ? kept : new InMemoryBookings();
        this.absences = new InMemoryAbsences(people);
        this.availabilities = new InMemoryAvailabilities(people);
    }

    public TestDesk at(Instant moment) {
        now = moment;
        return this;
    }

    public TestDesk through(Gate other) {
        gate = other;
        return this;
    }

    public TestDesk with(Background other) {
        background = other;
        return this;
    }

    public TestDesk watchedBy(Doorkeeper other) {
        doorkeeper = other;
        return this;
    }

    public TestDesk allowed(Permission... only) {
        permissions = Set.of(only);
        return this;
    }

    public RosterBoardViewModel open(LocalDate monday) {
        return open(RosterScreen.weekOf(monday));
    }

    private BoardDeeds deeds() {
        return new BoardDeeds(
                new OpenBoard(gate, bookings, TestBookings.LONDON),
                new ListSupported(gate, people()),
                new PlaceBooking(gate, bookings, UUID::randomUUID),
                new MoveBooking(gate, bookings),
                new ChangeBooking(gate, bookings),
                new ChangeBookingTime(gate, bookings),
                new CancelBooking(gate, bookings, () -> now),
                new RestoreBooking(gate, bookings),
                new SuggestCover(
                        gate,
                        bookings,
                        bookings instanceof PastSupports past ? past : (_, _) -> Map.of(),
                        new Homes(people(), new CodePointOpen()),
                        () -> now,
                        TestBookings.LONDON),
                new ListCancelled(gate, cancellations(), TestBookings.LONDON),
                new MoveTogether(gate, new MoveBooking(gate, bookings)),
                away(),
                repeating(),
                past(),
                out());
    }

    private BoardDeeds.Past past() {
        BookingPasts pasts = bookings instanceof BookingPasts kept ? kept : _ -> Optional.empty();
        return new BoardDeeds.Past(
                new ReadHistory(gate, pasts),
                new RestoreState(gate, bookings, () -> now),
                new CompareVersions(gate, pasts));
    }

    private BoardDeeds.Repeating repeating() {
        var book =
                bookings instanceof InMemoryBookings kept
                        ? kept.series()
                        : new InMemorySeries(new InMemoryBookings());
        var maker =
                new SeriesMaker(
                        bookings,
                        book,
                        BankHolidays::ofEngland,
                        UUID::randomUUID,
                        TestBookings.LONDON);
        var together =
                new Together(
                        gate,
                        book,
                        TestBookings.LONDON,
                        new ChangeBooking(gate, bookings),
                        new CancelBooking(gate, bookings, () -> now),
                        new RestoreBooking(gate, bookings));
        return new BoardDeeds.Repeating(
                new PreviewSeries(gate, maker, () -> now, TestBookings.LONDON),
                new RepeatBooking(
                        gate, book, maker, UUID::randomUUID, () -> now, TestBookings.LONDON),
                new ChangeSeries(gate, bookings, book, together, () -> now, TestBookings.LONDON),
                together,
                new TopUpSeries(gate, book, maker));
    }

    private BoardDeeds.Away away() {
        return new BoardDeeds.Away(
                new RecordAbsence(gate, absences, UUID::randomUUID, TestBookings.LONDON),
                new ChangeAbsence(gate, absences, TestBookings.LONDON),
                new TakeBackAbsence(gate, absences),
                new RestoreAbsence(gate, absences),
                new ReadHits(gate, absences, () -> now, TestBookings.LONDON),
                new ListAbsences(gate, absences, () -> now),
                new ReadOffer(gate, availabilities, () -> now, TestBookings.LONDON),
                new ChangeOffer(gate, availabilities, () -> now, TestBookings.LONDON));
    }

    private Cancellations cancellations() {
        return bookings instanceof Cancellations kept ? kept : _ -> List.of();
    }

    private BoardDeeds.Out out() {
        var readExtract =
                new ReadExtract(
                        gate, bookings, cancellations(), () -> now, TestBookings.LONDON, true);
        return new BoardDeeds.Out(
                readExtract,
                new ExportRota(gate, readExtract, new SafeFile()),
                new FolderMemory(preferences, "out"));
    }

    /** Rose and Sam get support, and Rosalind for whom nothing is booked yet. */
    private static InMemoryPeople people() {
        return new InMemoryPeople(
                TestPeople.gettingSupport(TestBookings.ROSE, "Rose"),
                TestPeople.gettingSupport(TestBookings.SAM, "Sam"),
                TestPeople.gettingSupport(ROSALIND, "Rosalind Ó Néill"));
    }

    public RosterBoardViewModel open(RosterScreen screen) {
        var desk =
                TestDesks.at(
                        new Actor(new PersonId(new UUID(9, 9)), permissions), background, TEXTS);
        var watched =
                new Desk(
                        desk.actor(),
                        background,
                        TEXTS,
                        desk.navigator(),
                        doorkeeper,
                        desk.jobs(),
                        desk.tables());
        return new RosterBoardViewModel(
                screen, watched, deeds(), feed, () -> now, new BoardChoices(preferences));
    }
}
