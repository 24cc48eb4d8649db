package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists entries of the care log with the names of those who were there. */
public final class OpenCareLog {

    /**
     * @param statuses where only pending ones are asked for, the oldest come first; else the newest
     * @param from the first day, if there is one
     * @param until the last day, if there is one
     */
    public record Query(
            Set<EntryStatus> statuses,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            String words) {

        public Query {
            statuses = Set.copyOf(statuses);
        }
    }

    /**
     * A picture of the log for the screen.
     *
     * @param more whether there are further lines that were left out
     * @param tally of what the period and the words let through
     * @param limits between the ages of pending entries, by today
     */
    public record Snapshot(
            List<CareLog.Line> lines, boolean more, CareLog.Tally tally, Age.Limits limits) {

        public Snapshot {
            lines = List.copyOf(lines);
        }
    }

    public static final int MOST = 500;

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31);

    private final Gate gate;
    private final InstantSource clock;
    private final ZoneId zone;
    private final CareLog careLog;

    public OpenCareLog(House house, CareLog careLog) {
        this.gate = house.gate();
        this.clock = house.clock();
        this.zone = house.zone();
        this.careLog = careLog;
    }

    public Outcome<Snapshot> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("entry.list", actor.person().value());
        return gate.read(
                actor, Permission.VIEW_CARE_LOG, deed, () -> new Outcome.Done<>(read(query)));
    }

    private Snapshot read(Query query) {
        var filter =
                new CareLog.Filter(
                        query.statuses(), period(query), SearchText.wordsOf(query.words()));
        var order =
                query.statuses().equals(Set.of(EntryStatus.PENDING))
                        ? CareLog.Order.OLDEST_FIRST
                        : CareLog.Order.NEWEST_FIRST;
        var limits = Age.Limits.on(LocalDate.ofInstant(clock.instant(), zone), zone);
        var lines = careLog.list(filter, order, MOST + 1);
        return new Snapshot(
                lines.stream().limit(MOST).toList(),
                lines.size() > MOST,
                careLog.tally(filter, limits),
                limits);
    }

    /** Local midnights, so that a day of 23 or 25 hours is whole. */
    private Optional<TimeSpan> period(Query query) {
        if (query.from().isEmpty() && query.until().isEmpty()) {
            return Optional.empty();
        }
        var first = query.from().orElse(LONG_AGO);
        var last = query.until().orElse(FAR_AHEAD);
        return Optional.of(TimeSpan.ofDays(first, last.plusDays(1), zone));
    }
}
