package coop.equalcare.hatstand.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.RecordChange;
import coop.equalcare.hatstand.platform.text.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class TrailWordsTest {

    private final TrailWords words =
            new TrailWords(
                    new Texts(
                            Locale.UK,
                            ZoneId.of("Europe/London"),
                            List.of("platform", "people", "audit")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person | phone | 07700 900001 | 07700 900002 | Phone: 07700 900001 became 07700"
                        + " 900002",
                "person | contact_by | EMAIL | PHONE | Wants to hear by: E-mail became Phone call",
                "person | engagement | | VOLUNTEER | Engagement: Volunteer",
                "person | engagement | FROM_A_LATER_BUILD | | Engagement: FROM_A_LATER_BUILD was"
                        + " taken away",
                "hat_assignment | hat | | FINANCE | Hat: Finance",
                "hat_assignment | since | | 2025-10-20 | Hat worn since: Mon 20 Oct 2025",
                "person_skill | expires_on | 2026-11-23 | | Skill counts until: Mon 23 Nov 2026 was"
                        + " taken away"
            })
    void a_change_reads_as_on_the_other_screens(
            String part, String field, String before, String after, String sentence) {
        var change =
                new RecordChange(
                        Instant.parse("2026-11-24T09:00:00Z"),
                        "u_cora",
                        Optional.of("Cora Hirst"),
                        Optional.empty(),
                        part,
                        "key",
                        field,
                        Optional.ofNullable(before),
                        Optional.ofNullable(after));

        assertThat(words.change(change)).isEqualTo(sentence);
    }
}
