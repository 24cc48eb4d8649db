package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.audit.AuditModule;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.audit.store.HibernateAuditTrail;
import coop.equalcare.hatstand.carelog.CareLogModule;
import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.demo.DemoScenario;
import coop.equalcare.hatstand.identity.IdentityModule;
import coop.equalcare.hatstand.identity.store.HibernateLogins;
import coop.equalcare.hatstand.identity.usecase.Hashing;
import coop.equalcare.hatstand.ledger.LedgerModule;
import coop.equalcare.hatstand.ledger.store.HibernateLedger;
import coop.equalcare.hatstand.ledger.usecase.BookMemory;
import coop.equalcare.hatstand.payroll.PayrollModule;
import coop.equalcare.hatstand.payroll.store.HibernatePayRuns;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.people.PersonPage;
import coop.equalcare.hatstand.people.store.HibernateHats;
import coop.equalcare.hatstand.people.store.HibernatePeople;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Database;
import coop.equalcare.hatstand.platform.database.TimeOrderedIds;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.secrets.Argon2id;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.work.Events;
import coop.equalcare.hatstand.platform.work.GuardedGate;
import coop.equalcare.hatstand.rates.RatesModule;
import coop.equalcare.hatstand.rates.store.HibernateRates;
import coop.equalcare.hatstand.rights.RightsModule;
import coop.equalcare.hatstand.rostering.RosteringModule;
import coop.equalcare.hatstand.rostering.store.HibernateBookings;
import coop.equalcare.hatstand.shell.ScreenOffer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The composition root: one open database and everything that stands on it, in the order of the
 * capability map.
 */
public final class Hatstand implements AutoCloseable {

    /** What a guess at a password costs. */
    private static final Hashing HASHING =
            new Hashing(Argon2id.FOR_PERSONS, RandomBytes.ofTheSystem());

    public final Database database;
    public final CoOp coOp;
    public final PeopleModule people;
    public final AuditModule audit;
    public final IdentityModule identity;
    public final RatesModule rates;
    public final LedgerModule ledger;
    public final RosteringModule rostering;
    public final CareLogModule careLog;
    public final PayrollModule payroll;
    public final RightsModule rights;
    public final DemoScenario demo;

    /**
     * @param trailMemory what this desk has seen of the audit trail
     * @param bookMemory what this desk keeps of the book
     */
    public Hatstand(
            Database database,
            CoOp coOp,
            InstantSource clock,
            TrailMemory trailMemory,
            BookMemory bookMemory) {
        this.database = database;
        this.coOp = coOp;
        var ids = new TimeOrderedIds();
        var trail = new HibernateAuditTrail(database.sessions(), ids);
        var gate = new GuardedGate(database.sessions(), trail, database.feed());
        var house =
                new House(
                        gate,
                        database.sessions(),
                        new Events(),
                        database.feed(),
                        clock,
                        ids,
                        coOp.zone());
        people = new PeopleModule(house, coOp.demo());
        identity =
                new IdentityModule(
                        house,
                        people,
                        coOp,
                        HASHING,
                        new IdentityModule.Door(database.keyRing(), database::prove));
        audit = new AuditModule(house, people.findPeople, trailMemory);
        rates = new RatesModule(house);
        ledger = new LedgerModule(house, coOp, bookMemory);
        rostering =
                new RosteringModule(
                        house,
                        people,
                        new HibernateConfirmedBookings(house.sessions()),
                        coOp.demo());
        careLog = new CareLogModule(house, rostering.bookings);
        payroll = new PayrollModule(house, rates, careLog.confirmedCare, ledger, coOp.demo());
        rights = new RightsModule(house, coOp.demo());
        demo = new DemoScenario(house, people, rostering, careLog, rates);
    }

    /** In the order of the navigation. */
    public List<ScreenOffer<?>> screens(Preferences preferences) {
        var screens = new ArrayList<ScreenOffer<?>>();
        screens.add(rostering.board(preferences));
        screens.add(careLog.screen);
        screens.add(payroll.queuesScreen(careLog.registerEnded));
        screens.add(payroll.screen(preferences));
        screens.add(ledger.screen);
        screens.add(people.screen(preferences, personPages(preferences)));
        screens.add(people.hatsScreen);
        screens.add(audit.screen);
        identity.screen().ifPresent(screens::add);
        return screens;
    }

    private List<PersonPage> personPages(Preferences preferences) {
        return Stream.of(audit.personPages(), rights.personPages(preferences))
                .flatMap(List::stream)
                .toList();
    }

    /** The tables of all capabilities. */
    public static List<Class<?>> rows() {
        return Stream.of(
                        HibernateAuditTrail.rows(),
                        HibernatePeople.rows(),
                        HibernateHats.rows(),
                        HibernateLogins.rows(),
                        HibernateRates.rows(),
                        HibernateLedger.rows(),
                        HibernateBookings.rows(),
                        HibernateCareLog.rows(),
                        HibernatePayRuns.rows())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Whose words there are; each has a bundle. */
    public static List<String> capabilities() {
        return List.of(
                "platform",
                "shell",
                "bootstrap",
                "people",
                "audit",
                "identity",
                "rates",
                "rostering",
                "carelog",
                "ledger",
                "payroll",
                "rights",
                "demo");
    }

    @Override
    public void close() {
        database.close();
    }
}
