package coop.equalcare.hatstand.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final TypedDate typed = new TypedDate(Locale.UK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/11/2026",
                "24/11/26",
                "24-11-2026",
                "24.11.2026",
                " 24 11 2026 ",
                "24 Nov 2026",
                "24th november 2026",
                "Tue 24 Nov 2026",
                "tuesday, 24 Nov",
                "24/11",
                "24nd nov",
                "241126",
                "24112026",
                "2026-11-24",
                "Wed 24 Nov 2026"
            })
    void the_day_comes_before_the_month(String words) {
        assertThat(typed.read(words, TODAY)).contains(TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "3/4/2026,2026-04-03",
        "1 sep 2027,2027-09-01",
        "1 sept 2027,2027-09-01",
        "31/12,2026-12-31",
        "2/1,2027-01-02",
        "29 feb,2028-02-29"
    })
    void without_a_year_the_nearest_day_is_meant(String words, LocalDate day) {
        assertThat(typed.read(words, day.getYear() == 2028 ? day.minusYears(1) : TODAY))
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "11/24/2026",
                "31/11/2026",
                "29/2/2027",
                "24 n 2026",
                "24 Nov 202",
                "24/11/2026/1",
                "soon",
                "30 feb",
                "0/1/2026"
            })
    void what_is_no_day_is_not_guessed(String words) {
        assertThat(typed.read(words, TODAY)).isEmpty();
    }
}
