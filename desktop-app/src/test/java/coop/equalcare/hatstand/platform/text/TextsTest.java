package coop.equalcare.hatstand.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.Permission;

import org.junit.jupiter.api.Test;

import java.text.Bidi;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

class TextsTest {

    private final Texts texts =
            new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("platform"));

    @Test
    void times_are_told_in_the_co_ops_zone() {
        assertThat(texts.moment(Instant.parse("2026-07-07T06:00:00Z"))).isEqualTo("Tue 07:00");
        assertThat(texts.date(LocalDate.of(2026, 11, 24))).isEqualTo("Tue 24 Nov 2026");
    }

    @Test
    void lengths_are_told_in_hours_and_minutes() {
        assertThat(texts.duration(Duration.ofMinutes(620))).isEqualTo("10 h 20");
        assertThat(texts.duration(Duration.ofMinutes(605))).isEqualTo("10 h 05");
        assertThat(texts.duration(Duration.ofMinutes(660))).isEqualTo("11 h");
        assertThat(texts.duration(Duration.ofMinutes(45))).isEqualTo("45 min");
    }

    @Test
    void amounts_are_told_to_the_penny() {
        assertThat(texts.money(new Money(123_450))).isEqualTo("£1,234.50");
        assertThat(texts.money(new Money(-5))).isEqualTo("\u2212£0.05");
    }

    @Test
    void a_finding_becomes_a_sentence() {
        assertThat(
                        texts.of(
                                Finding.block(
                                        "platform.gate.missing_permission",
                                        Permission.EDIT_ROSTER)))
                .startsWith("Your hats do not include: change the rota.");
    }

    @Test
    void a_sentence_that_begins_with_a_name_from_right_to_left_is_not_turned_round() {
        var sentence = texts.get("platform.duration.minutes", "ורד");

        assertThat(new Bidi(sentence, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
                .isTrue();
        assertThat(sentence).endsWith("ורד min");
        assertThat(texts.get("platform.duration.minutes", "May")).isEqualTo("May min");
    }
}
