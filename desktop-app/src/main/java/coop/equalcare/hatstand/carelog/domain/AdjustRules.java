package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.Finding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What has to hold for an adjustment. The form asks while one types, the use case asks again. */
public final class AdjustRules {

    /** Something that should hold for what is proposed instead of what a pending entry says. */
    @FunctionalInterface
    interface Rule {
        Stream<Finding> check(Proposal proposal, Pending entry, Instant now);
    }

    private static final Duration LONGEST = Duration.ofHours(24);

    /** LOG-3. */
    static final Rule ENDS_AFTER_IT_STARTS =
            (proposal, _, _) ->
                    blockIf(!proposal.end().isAfter(proposal.start()), "carelog.rule.ends_first");

    /** LOG-4. */
    static final Rule AT_MOST_A_DAY =
            (proposal, _, _) ->
                    blockIf(
                            proposal.length().compareTo(LONGEST) > 0,
                            "carelog.rule.too_long",
                            proposal.length());

    /** LOG-5: some time is left to be paid. */
    static final Rule BREAK_WITHIN_THE_TIME =
            (proposal, _, _) ->
                    blockIf(
                            proposal.breakMinutes() < 0
                                    || proposal.length().isPositive()
                                            && proposal.breakMinutes()
                                                    >= proposal.length().toMinutes(),
                            "carelog.rule.break_too_long");

    /** LOG-6: what has not ended cannot be agreed to. */
    static final Rule OVER_BY_NOW =
            (proposal, _, now) -> blockIf(proposal.end().isAfter(now), "carelog.rule.not_over_yet");

    /** LOG-7. */
    static final Rule SAYS_WHY =
            (proposal, _, _) ->
                    blockIf(
                            proposal.reason().isBlank()
                                    || proposal.reason().length() > Adjustment.LONGEST_REASON,
                            "carelog.rule.reason",
                            Adjustment.LONGEST_REASON);

    static final Rule CHANGES_SOMETHING =
            (proposal, entry, _) ->
                    blockIf(proposal.says(entry.worked()), "carelog.rule.nothing_changed");

    /** LOG-8: may be right, and is worth a second look. */
    static final Rule NEAR_THE_PLAN =
            (proposal, entry, _) ->
                    Plan.compare(entry.support().planned(), proposal.start(), proposal.end());

    private static final List<Rule> ALL =
            List.of(
                    ENDS_AFTER_IT_STARTS,
                    AT_MOST_A_DAY,
                    BREAK_WITHIN_THE_TIME,
                    OVER_BY_NOW,
                    SAYS_WHY,
                    CHANGES_SOMETHING,
                    NEAR_THE_PLAN);

    private AdjustRules() {}

    public static List<Finding> check(Proposal proposal, Pending entry, Instant now) {
        return ALL.stream().flatMap(rule -> rule.check(proposal, entry, now)).toList();
    }

    private static Stream<Finding> blockIf(boolean broken, String key, Object... values) {
        return broken ? Stream.of(Finding.block(key, values)) : Stream.empty();
    }
}
