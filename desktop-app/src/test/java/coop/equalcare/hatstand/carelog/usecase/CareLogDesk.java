package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.CareLogFixtures;
import coop.equalcare.hatstand.carelog.domain.InMemoryCareLog;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.platform.work.Events;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A desk at which the care log can be worked on without a database. */
public final class CareLogDesk {

    public static final Instant NOW = CareLogFixtures.at("2026-11-24T09:00");

    public final InMemoryCareLog careLog = new InMemoryCareLog();
    public final InMemoryBookings bookings = InMemoryBookings.of();
    public final OpenGate gate = new OpenGate();
    public final Events events = new Events();
    public final List<Consumer<Change>> listeners = new ArrayList<>();
    public Instant now = NOW;

    private final ChangeFeed feed =
            new ChangeFeed() {
                @Override
                public void announce(Change change) {
                    listeners.forEach(listener -> listener.accept(change));
                }

                @Override
                public Subscription subscribe(Consumer<Change> listener) {
                    listeners.add(listener);
                    return () -> listeners.remove(listener);
                }
            };

    public final House house =
            new House(gate, null, events, feed, () -> now, UUID::randomUUID, CareLogFixtures.ZONE);

    public final RegisterEnded registerEnded = new RegisterEnded(house, bookings, careLog);
    public final OpenCareLog openCareLog = new OpenCareLog(house, careLog);
    public final OpenEntry openEntry = new OpenEntry(house, careLog);
    public final ConfirmEntry confirmEntry = new ConfirmEntry(house, careLog);
    public final ConfirmEntries confirmEntries = new ConfirmEntries(house, confirmEntry);
    public final AdjustEntry adjustEntry = new AdjustEntry(house, careLog);
    public final QueryEntry queryEntry = new QueryEntry(house, careLog);
    public final AnswerQuery answerQuery = new AnswerQuery(house, careLog);

    public CareLogDesk() {
        careLog.called(CareLogFixtures.ROSE, "Rose O’Neil")
                .called(CareLogFixtures.MAY, "May Iqbal")
                .called(CareLogFixtures.OLU, "Olu Ade");
    }

    public static Actor as(PersonId person) {
        return new Actor(person, Set.of(Permission.VIEW_CARE_LOG, Permission.CONFIRM_CARE));
    }

    public static Actor reader(PersonId person) {
        return new Actor(person, Set.of(Permission.VIEW_CARE_LOG));
    }
}
