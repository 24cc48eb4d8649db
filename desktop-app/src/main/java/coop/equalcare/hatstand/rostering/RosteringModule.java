package coop.equalcare.hatstand.rostering;

import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.files.BankHolidays;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.ConfirmedBookings;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.series.SeriesMaker;
import coop.equalcare.hatstand.rostering.store.HibernateAbsences;
import coop.equalcare.hatstand.rostering.store.HibernateAvailabilities;
import coop.equalcare.hatstand.rostering.store.HibernateBookingPasts;
import coop.equalcare.hatstand.rostering.store.HibernateBookings;
import coop.equalcare.hatstand.rostering.store.HibernateCancellations;
import coop.equalcare.hatstand.rostering.store.HibernatePastSupports;
import coop.equalcare.hatstand.rostering.store.HibernateSeries;
import coop.equalcare.hatstand.rostering.ui.BoardView;
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
import coop.equalcare.hatstand.shell.ScreenCommand;
import coop.equalcare.hatstand.shell.ScreenOffer;

import java.util.List;

/** The rota: who supports whom and when, and the rules that say what is wrong with it. */
public final class RosteringModule {

    public final Bookings bookings;
    public final Availabilities availabilities;

    public final OpenBoard openBoard;
    public final PlaceBooking placeBooking;
    public final MoveBooking moveBooking;
    public final ChangeBookingTime changeBookingTime;
    public final ChangeBooking changeBooking;
    public final CancelBooking cancelBooking;
    public final RestoreBooking restoreBooking;
    public final ListSupported listSupported;
    public final SuggestCover suggestCover;
    public final ListCancelled listCancelled;
    public final ReadExtract readExtract;
    public final ExportRota exportRota;
    public final Together together;
    public final PreviewSeries previewSeries;
    public final RepeatBooking repeatBooking;
    public final TopUpSeries topUpSeries;
    public final ChangeSeries changeSeries;

    private final BoardDeeds.Away away;
    private final BoardDeeds.Past past;
    private final House house;

    /**
     * @param confirmed filled by the care log, which stands on the rota
     * @param isDemo whether everybody is invented: what is taken out says so
     */
    public RosteringModule(
            House house, PeopleModule people, ConfirmedBookings confirmed, boolean isDemo) {
        this.house = house;
        bookings =
                new HibernateBookings(house.sessions(), house.zone(), confirmed, people.postcodes);
        availabilities = new HibernateAvailabilities(house.sessions(), house.ids());
        openBoard = new OpenBoard(house.gate(), bookings, house.zone());
        placeBooking = new PlaceBooking(house.gate(), bookings, house.ids());
        moveBooking = new MoveBooking(house.gate(), bookings);
        changeBookingTime = new ChangeBookingTime(house.gate(), bookings);
        changeBooking = new ChangeBooking(house.gate(), bookings);
        cancelBooking = new CancelBooking(house.gate(), bookings, house.clock());
        restoreBooking = new RestoreBooking(house.gate(), bookings);
        var book = new HibernateSeries(house.sessions());
        var maker =
                new SeriesMaker(bookings, book, BankHolidays::ofEngland, house.ids(), house.zone());
        together =
                new Together(
                        house.gate(),
                        book,
                        house.zone(),
                        changeBooking,
                        cancelBooking,
                        restoreBooking);
        previewSeries = new PreviewSeries(house.gate(), maker, house.clock(), house.zone());
        repeatBooking =
                new RepeatBooking(
                        house.gate(), book, maker, house.ids(), house.clock(), house.zone());
        topUpSeries = new TopUpSeries(house.gate(), book, maker);
        changeSeries =
                new ChangeSeries(
                        house.gate(), bookings, book, together, house.clock(), house.zone());
        listSupported = new ListSupported(house.gate(), people.people);
        var cancellations = new HibernateCancellations(house.sessions());
        listCancelled = new ListCancelled(house.gate(), cancellations, house.zone());
        readExtract =
                new ReadExtract(
                        house.gate(), bookings, cancellations, house.clock(), house.zone(), isDemo);
        exportRota = new ExportRota(house.gate(), readExtract, new SafeFile());
        var pasts = new HibernateBookingPasts(house.sessions());
        past =
                new BoardDeeds.Past(
                        new ReadHistory(house.gate(), pasts),
                        new RestoreState(house.gate(), bookings, house.clock()),
                        new CompareVersions(house.gate(), pasts));
        away = away(house, new HibernateAbsences(house.sessions(), confirmed));
        suggestCover =
                new SuggestCover(
                        house.gate(),
                        bookings,
                        new HibernatePastSupports(house.sessions()),
                        new Homes(people.people, people.postcodes),
                        house.clock(),
                        house.zone());
    }

    private BoardDeeds.Away away(House house, Absences absences) {
        return new BoardDeeds.Away(
                new RecordAbsence(house.gate(), absences, house.ids(), house.zone()),
                new ChangeAbsence(house.gate(), absences, house.zone()),
                new TakeBackAbsence(house.gate(), absences),
                new RestoreAbsence(house.gate(), absences),
                new ReadHits(house.gate(), absences, house.clock(), house.zone()),
                new ListAbsences(house.gate(), absences, house.clock()),
                new ReadOffer(house.gate(), availabilities, house.clock(), house.zone()),
                new ChangeOffer(house.gate(), availabilities, house.clock(), house.zone()));
    }

    /**
     * The board.
     *
     * @param preferences remember which folder the rota was last taken out to, and how it was
     *     looked at
     */
    public ScreenOffer<RosterScreen> board(Preferences preferences) {
        var folder = new FolderMemory(preferences, "export.rota.folder");
        return new ScreenOffer<>(
                RosterScreen.class,
                RosterScreen.thisWeek(),
                "rostering.board.title",
                "fth-calendar",
                Permission.VIEW_ROSTER,
                (screen, desk) ->
                        new BoardView(
                                        new RosterBoardViewModel(
                                                screen,
                                                desk,
                                                deeds(folder),
                                                house.feed(),
                                                house.clock(),
                                                new BoardChoices(preferences)))
                                .openedOnNow(),
                List.of(
                        new ScreenCommand<>(
                                BoardView.class,
                                "rostering.board.tool.new",
                                "fth-plus",
                                "shell.palette.place_key",
                                Permission.EDIT_ROSTER,
                                BoardView::newBooking),
                        new ScreenCommand<>(
                                BoardView.class,
                                "rostering.absences.record",
                                "fth-user-x",
                                "shell.palette.absence_key",
                                Permission.EDIT_ROSTER,
                                BoardView::recordAbsence),
                        new ScreenCommand<>(
                                BoardView.class,
                                "rostering.absences.title",
                                "fth-list",
                                "shell.palette.absences_key",
                                Permission.VIEW_ROSTER,
                                BoardView::showAbsences),
                        new ScreenCommand<>(
                                BoardView.class,
                                "rostering.offer.title",
                                "fth-clock",
                                "shell.palette.offer_key",
                                Permission.EDIT_ROSTER,
                                BoardView::changeOffer),
                        new ScreenCommand<>(
                                BoardView.class,
                                "rostering.keys.title",
                                "fth-command",
                                "shell.palette.keys_key",
                                Permission.VIEW_ROSTER,
                                BoardView::showKeys)));
    }

    private BoardDeeds deeds(FolderMemory folder) {
        return new BoardDeeds(
                openBoard,
                listSupported,
                placeBooking,
                moveBooking,
                changeBooking,
                changeBookingTime,
                cancelBooking,
                restoreBooking,
                suggestCover,
                listCancelled,
                new MoveTogether(house.gate(), moveBooking),
                away,
                new BoardDeeds.Repeating(
                        previewSeries, repeatBooking, changeSeries, together, topUpSeries),
                past,
                new BoardDeeds.Out(readExtract, exportRota, folder));
    }
}
