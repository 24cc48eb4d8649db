package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.people.domain.Skill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The question that finds those who fit a filter. */
final class PeopleQuery {

    private static final String WEARS =
            """
            exists (select 1 from HatAssignmentRow worn
                where worn.personId = person.id and worn.hat = :hat
                and worn.since <= :day and (worn.until is null or worn.until > :day))
            """;

    private static final String HOLDS =
            """
            exists (select 1 from PersonSkillRow held
                where held.personId = person.id and held.skill = :skill)
            """;

    private static final String NEEDS_ATTENTION =
            """
            exists (select 1 from PersonSkillRow ending
                where ending.personId = person.id and ending.expiresOn <= :soon)
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    PeopleQuery(PeopleFilter filter, LocalDate day) {
        SearchText.wordsOf(filter.words()).forEach(this::has);
        filter.hat()
                .ifPresent(
                        hat -> {
                            conditions.add(WEARS);
                            parameters.put("hat", hat);
                            parameters.put("day", day);
                        });
        filter.skill()
                .ifPresent(
                        skill -> {
                            conditions.add(HOLDS);
                            parameters.put("skill", skill);
                        });
        if (filter.needsAttention()) {
            conditions.add(NEEDS_ATTENTION);
            parameters.put("soon", Skill.State.lastOfAttention(day));
        }
    }

    private void has(String word) {
        var name = "word" + conditions.size();
        conditions.add("locate(:" + name + ", person.searchText) > 0");
        parameters.put(name, word);
    }

    String hql() {
        return "from PersonRow person"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by person.searchText, person.id";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
