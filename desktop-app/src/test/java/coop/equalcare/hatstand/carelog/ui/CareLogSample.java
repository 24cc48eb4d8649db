package coop.equalcare.hatstand.carelog.ui;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.OLU;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.at;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.pending;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.person;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;

import coop.equalcare.hatstand.carelog.domain.CareLogFixtures;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.carelog.usecase.CareLogDesk;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.shell.AskingDoor;

import java.util.List;
import java.util.Locale;

/** A fortnight of a small co-op: what the tests of the screen and its pictures are about. */
final class CareLogSample {

    private static final List<String> GETTERS =
            List.of(
                    "Rose O’Neil",
                    "Harold Greenwood",
                    "Nasreen Akhtar",
                    "Winifred Sutcliffe",
                    "Tomasz Wiśniewski");
    private static final List<String> GIVERS =
            List.of("May Iqbal", "Alex Barraclough", "Bronwen Pugh", "Ewan Crossley");

    private final CareLogDesk desk = new CareLogDesk();

    private Pending onlyRoseIsAwaited = pending(span("2026-11-23T17:30", "2026-11-23T18:30"));

    CareLogSample() {
        var careLog = desk.careLog;
        for (var number = 0; number < GETTERS.size(); number++) {
            careLog.called(person(100 + number), GETTERS.get(number));
        }
        for (var number = 0; number < GIVERS.size(); number++) {
            careLog.called(person(200 + number), GIVERS.get(number));
        }
        entry(0, 1, "2026-11-12T08:00", "2026-11-12T09:00");
        agreedByGiver(entry(1, 0, "2026-11-14T12:00", "2026-11-14T13:30"));
        entry(3, 2, "2026-11-15T22:00", "2026-11-16T07:00");
        agreedByGiver(entry(2, 3, "2026-11-18T09:30", "2026-11-18T11:00"));
        entry(4, 1, "2026-11-19T16:00", "2026-11-19T17:00");
        agreedByGiver(entry(0, 2, "2026-11-20T08:00", "2026-11-20T09:00"));
        longer(entry(1, 3, "2026-11-21T12:00", "2026-11-21T13:00"));
        entry(2, 0, "2026-11-22T09:00", "2026-11-22T10:00");
        onlyRoseIsAwaited = agreedByGiver(pendingOf(0, 0, "2026-11-23T17:30", "2026-11-23T18:30"));
        entry(3, 1, "2026-11-24T07:00", "2026-11-24T08:00");
        entry(4, 2, "2026-11-24T08:00", "2026-11-24T08:45");
        settled(pendingOf(0, 1, "2026-11-17T08:00", "2026-11-17T09:00"));
        settled(pendingOf(2, 2, "2026-11-17T10:00", "2026-11-17T12:00"));
        settled(pendingOf(1, 0, "2026-11-16T12:00", "2026-11-16T13:00"));
    }

    private static Pending pendingOf(int getter, int giver, String start, String end) {
        return pending(person(100 + getter), person(200 + giver), span(start, end));
    }

    private Pending entry(int getter, int giver, String start, String end) {
        var entry = pendingOf(getter, giver, start, end);
        desk.careLog.with(entry);
        return entry;
    }

    private Pending agreedByGiver(Pending entry) {
        var agreed =
                (Pending)
                        entry.confirmedBy(
                                new Confirmation(
                                        entry.worker(), entry.worker(), at("2026-11-23T19:10")));
        desk.careLog.with(agreed);
        return agreed;
    }

    private void longer(Pending entry) {
        var planned = entry.support().planned();
        agreedByGiver(entry);
        var agreed = (Pending) desk.careLog.find(entry.id()).orElseThrow();
        desk.careLog.adjust(
                agreed.adjusted(
                        new Worked(
                                new TimeSpan(planned.start(), planned.end().plusSeconds(2700)), 0),
                        OLU,
                        at("2026-11-23T20:05"),
                        "Stayed on until the district nurse came."));
    }

    private void settled(Pending entry) {
        var agreed = agreedByGiver(entry);
        desk.careLog.with(
                agreed.confirmedBy(
                        new Confirmation(entry.supported(), OLU, at("2026-11-23T10:00"))));
    }

    CareLogDesk desk() {
        return desk;
    }

    /** The entry of Rose and May for which only Rose is awaited. */
    EntryId onlyRoseIsAwaited() {
        return onlyRoseIsAwaited.id();
    }

    final AskingDoor door = new AskingDoor();

    CareLogScreens.UseCases useCases() {
        return new CareLogScreens.UseCases(
                desk.registerEnded,
                desk.openCareLog,
                desk.openEntry,
                desk.confirmEntries,
                desk.adjustEntry,
                desk.queryEntry,
                desk.answerQuery);
    }

    CareLogViewModel model(Actor actor) {
        return new CareLogViewModel(
                actor, useCases(), new Direct(), door, desk.house.clock(), CareLogFixtures.ZONE);
    }

    static Texts texts() {
        return new Texts(
                Locale.UK, CareLogFixtures.ZONE, List.of("platform", "rostering", "carelog"));
    }
}
