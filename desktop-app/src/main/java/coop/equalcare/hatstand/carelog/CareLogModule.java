package coop.equalcare.hatstand.carelog;

import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedCare;
import coop.equalcare.hatstand.carelog.ui.CareLogScreens;
import coop.equalcare.hatstand.carelog.usecase.AdjustEntry;
import coop.equalcare.hatstand.carelog.usecase.AnswerQuery;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntry;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.carelog.usecase.QueryEntry;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.shell.ScreenOffer;

/** The front door of the care log. */
public final class CareLogModule {

    public final RegisterEnded registerEnded;
    public final OpenCareLog openCareLog;
    public final OpenEntry openEntry;
    public final ConfirmEntry confirmEntry;
    public final ConfirmEntries confirmEntries;
    public final AdjustEntry adjustEntry;
    public final QueryEntry queryEntry;
    public final AnswerQuery answerQuery;

    /** What payroll builds on. */
    public final ConfirmedCare confirmedCare;

    public final ScreenOffer<CareLogScreen> screen;

    public CareLogModule(House house, Bookings bookings) {
        var careLog = new HibernateCareLog(house.sessions());
        registerEnded = new RegisterEnded(house, bookings, careLog);
        openCareLog = new OpenCareLog(house, careLog);
        openEntry = new OpenEntry(house, careLog);
        confirmEntry = new ConfirmEntry(house, careLog);
        confirmEntries = new ConfirmEntries(house, confirmEntry);
        adjustEntry = new AdjustEntry(house, careLog);
        queryEntry = new QueryEntry(house, careLog);
        answerQuery = new AnswerQuery(house, careLog);
        confirmedCare = new HibernateConfirmedCare(house.sessions(), house.feed());
        var screens =
                new CareLogScreens(
                        new CareLogScreens.UseCases(
                                registerEnded,
                                openCareLog,
                                openEntry,
                                confirmEntries,
                                adjustEntry,
                                queryEntry,
                                answerQuery),
                        house.feed(),
                        house.clock(),
                        house.zone());
        screen =
                new ScreenOffer<>(
                        CareLogScreen.class,
                        CareLogScreen.HOME,
                        "carelog.screen.title",
                        "fth-check-square",
                        Permission.VIEW_CARE_LOG,
                        (asked, desk) -> screens.open(asked.entry(), desk));
    }
}
