package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;
import java.util.stream.Stream;

/** What has to hold for an agreement. The screen asks before, the use case asks again. */
public final class ConfirmRules {

    /** Something that should hold when an agreement to an entry is written down. */
    @FunctionalInterface
    interface Rule {
        Stream<Finding> check(CareLogEntry entry, Confirmation given);
    }

    static final Rule NOT_QUERIED =
            (entry, _) -> blockIf(entry.openQuery().isPresent(), "carelog.rule.queried");

    /** Domain invariant 8: what is confirmed stays as it is. */
    static final Rule STILL_PENDING =
            (entry, _) ->
                    blockIf(entry.status() != EntryStatus.PENDING, "carelog.rule.final_already");

    static final Rule WAS_THERE =
            (entry, given) ->
                    blockIf(
                            !entry.support().attendees().contains(given.person()),
                            "carelog.rule.was_not_there");

    static final Rule ONLY_ONCE =
            (entry, given) ->
                    blockIf(
                            entry.status() == EntryStatus.PENDING
                                    && entry.isConfirmedBy(given.person()),
                            "carelog.rule.confirmed_already");

    /**
     * LOG-10: one who was there speaks for themselves only, so that two people always look at an
     * entry.
     */
    static final Rule NOT_FOR_THE_OTHER_SIDE =
            (entry, given) ->
                    blockIf(
                            given.isOnBehalf()
                                    && entry.support().attendees().contains(given.recordedBy()),
                            "carelog.rule.other_side");

    /** LOG-6. */
    static final Rule OVER_BY_NOW =
            (entry, given) ->
                    blockIf(
                            entry.worked().when().end().isAfter(given.at()),
                            "carelog.rule.not_over_yet");

    /** LOG-8. */
    static final Rule NEAR_THE_PLAN =
            (entry, _) ->
                    Plan.compare(
                            entry.support().planned(),
                            entry.worked().when().start(),
                            entry.worked().when().end());

    private static final List<Rule> ALL =
            List.of(
                    STILL_PENDING,
                    NOT_QUERIED,
                    WAS_THERE,
                    ONLY_ONCE,
                    NOT_FOR_THE_OTHER_SIDE,
                    OVER_BY_NOW,
                    NEAR_THE_PLAN);

    private ConfirmRules() {}

    public static List<Finding> check(CareLogEntry entry, Confirmation given) {
        return ALL.stream().flatMap(rule -> rule.check(entry, given)).toList();
    }

    /** Whether the person could write down an agreement for somebody else who was there. */
    public static boolean mayRecordForOthers(CareLogEntry entry, PersonId recorder) {
        return !entry.support().attendees().contains(recorder);
    }

    private static Stream<Finding> blockIf(boolean broken, String key) {
        return broken ? Stream.of(Finding.block(key)) : Stream.empty();
    }
}
