package coop.equalcare.hatstand.audit;

import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.audit.store.HibernateSeals;
import coop.equalcare.hatstand.audit.store.HibernateTrailEvents;
import coop.equalcare.hatstand.audit.usecase.SearchTrail;
import coop.equalcare.hatstand.audit.usecase.SeeHistory;
import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.audit.usecase.WhoLooked;
import coop.equalcare.hatstand.platform.House;

/** Who did what, whether anybody has changed that, and who looked at whom. */
public final class AuditModule {

    public final VerifyTrail verifyTrail;
    public final SearchTrail searchTrail;
    public final WhoLooked whoLooked;
    public final SeeHistory seeHistory;
    public final TrailKeeper keeper;

    /**
     * @param memory what this desk has seen of the trail
     */
    public AuditModule(House house, TrailMemory memory) {
        var seals = new HibernateSeals(house.sessions());
        verifyTrail = new VerifyTrail(house.gate(), seals, memory);
        var events = new HibernateTrailEvents(house.sessions());
        searchTrail = new SearchTrail(house.gate(), events);
        whoLooked = new WhoLooked(house.gate(), events);
        seeHistory = new SeeHistory(house.gate(), events);
        keeper = new TrailKeeper(house.sessions(), seals, memory);
    }
}
