package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All pay runs. */
public interface PayRuns {

    /** One line of the list. */
    record Summary(
            PayRunId id,
            int number,
            PayPeriod period,
            PayRunStatus status,
            String preparedBy,
            Optional<String> approvedBy,
            boolean exported,
            long people,
            long minutes,
            Money total) {}

    /**
     * One entry behind a line: when, with whom, and what it adds.
     *
     * @param supported the name of the person who got the support
     */
    record Working(
            EntryId entry, String supported, TimeSpan when, int breakMinutes, long minutes) {}

    /** Waits until nobody else is preparing, and keeps others waiting until this deed is over. */
    void takeTurn();

    /** 0 before the first run. */
    int lastNumber();

    /**
     * Fails as forbidden if another run, draft or approved, holds one of the entries: nothing is
     * paid twice.
     */
    void add(DraftRun run, List<PayCalculation.Line> lines);

    Optional<PayRun> find(PayRunId id);

    /** Waits until nobody else is changing it, and keeps others waiting until this deed is over. */
    Optional<PayRun> findToChange(PayRunId id);

    /** It and its lines are gone; its entries are free for another run. */
    void discard(DraftRun run);

    /** Fails as stale if it was changed since it was read. */
    void approve(ApprovedRun run);

    List<Summary> newestFirst(int most);

    /** The approved run with the highest number below this one’s. */
    Optional<PayRun> approvedBefore(PayRun run);

    /** Entries that began in the span and that some run holds already. */
    Set<EntryId> held(TimeSpan startedIn);

    List<EntryId> entriesOf(PayRunId run);

    Optional<PayLine> line(PayLineId id);

    /** By their start. */
    List<Working> workings(PayLineId line);

    /** What the first export said of people and kinds of time, once there was one. */
    Optional<PayNames> names(PayRunId run);

    void keepNames(PayRunId run, PayNames names);
}
