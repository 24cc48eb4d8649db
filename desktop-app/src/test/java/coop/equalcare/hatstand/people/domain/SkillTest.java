package coop.equalcare.hatstand.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class SkillTest {

    @ParameterizedTest
    @CsvSource({
        "-1, RUN_OUT, false",
        "0, RUNS_OUT_SOON, true",
        "30, RUNS_OUT_SOON, true",
        "31, COUNTS, true"
    })
    void a_check_counts_to_its_last_day_and_is_spoken_of_a_month_before(
            int daysLeft, Skill.State state, boolean counts) {
        var skill = new Skill("DBS check", Optional.of(TestPeople.TODAY.plusDays(daysLeft)));

        assertThat(skill.stateOn(TestPeople.TODAY)).isEqualTo(state);
        assertThat(skill.countsOn(TestPeople.TODAY)).isEqualTo(counts);
    }

    @Test
    void what_has_no_end_stays() {
        assertThat(new Skill("Driving", Optional.empty()).stateOn(TestPeople.TODAY))
                .isEqualTo(Skill.State.STAYS);
    }
}
