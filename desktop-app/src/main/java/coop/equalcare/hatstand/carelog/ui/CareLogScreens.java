package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.usecase.AdjustEntry;
import coop.equalcare.hatstand.carelog.usecase.AnswerQuery;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.carelog.usecase.QueryEntry;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.shell.Desk;

import javafx.scene.Parent;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** Makes the screen of the care log for a desk. */
public final class CareLogScreens {

    /** What the screen can do. */
    public record UseCases(
            RegisterEnded registerEnded,
            OpenCareLog openCareLog,
            OpenEntry openEntry,
            ConfirmEntries confirmEntries,
            AdjustEntry adjustEntry,
            QueryEntry queryEntry,
            AnswerQuery answerQuery) {}

    private final UseCases useCases;
    private final ChangeFeed feed;
    private final InstantSource clock;
    private final ZoneId zone;

    public CareLogScreens(UseCases useCases, ChangeFeed feed, InstantSource clock, ZoneId zone) {
        this.useCases = useCases;
        this.feed = feed;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param entry which entry to open at once, if any
     */
    public Parent open(Optional<EntryId> entry, Desk desk) {
        var model =
                new CareLogViewModel(
                        desk.actor(), useCases, desk.background(), desk.doorkeeper(), clock, zone);
        entry.ifPresent(model::open);
        return new CareLogView(model, desk.texts(), feed);
    }
}
