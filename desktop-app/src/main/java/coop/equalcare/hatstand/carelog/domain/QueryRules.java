package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has to hold for a query about an entry, and for its answer. The form asks while one types,
 * the use case asks again.
 */
public final class QueryRules {

    private QueryRules() {}

    /**
     * @param person who says that it is not right
     * @param recorder who writes it down
     */
    public static List<Finding> toAsk(
            CareLogEntry entry, PersonId person, PersonId recorder, String reason) {
        return Stream.of(
                        blockIf(
                                entry.status() != EntryStatus.PENDING,
                                "carelog.rule.final_already"),
                        blockIf(entry.openQuery().isPresent(), "carelog.rule.queried_already"),
                        blockIf(
                                !entry.support().attendees().contains(person),
                                "carelog.rule.query_by_others"),
                        blockIf(
                                !recorder.equals(person)
                                        && entry.support().attendees().contains(recorder),
                                "carelog.rule.query_other_side"),
                        text(reason, "carelog.rule.query_reason"))
                .flatMap(found -> found)
                .toList();
    }

    /** One who was there does not settle alone what the other side says: two people look at it. */
    public static List<Finding> toAnswer(CareLogEntry entry, PersonId by, String answer) {
        var isTheOtherSide =
                entry.support().attendees().contains(by)
                        && entry.openQuery().filter(it -> it.person().equals(by)).isEmpty();
        return Stream.concat(
                        blockIf(isTheOtherSide, "carelog.rule.answer_other_side"),
                        text(answer, "carelog.rule.query_answer"))
                .toList();
    }

    private static Stream<Finding> text(String text, String key) {
        return blockIf(
                text.isBlank() || text.strip().length() > EntryQuery.LONGEST_TEXT,
                key,
                EntryQuery.LONGEST_TEXT);
    }

    private static Stream<Finding> blockIf(boolean broken, String key, Object... values) {
        return broken ? Stream.of(Finding.block(key, values)) : Stream.empty();
    }
}
