package coop.equalcare.hatstand.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourlyRateTest {

    /** Worked by hand: pence per hour × minutes ÷ 60, half a penny up. */
    @ParameterizedTest
    @CsvSource({
        "2000, 60, 2000",
        "1875, 105, 3281", // 3281.25
        "1850, 45, 1388", // 1387.5 goes up
        "1855, 90, 2783", // 2782.5 goes up
        "1345, 50, 1121", // 1120.83
        "1271, 1, 21", // 21.18
        "1, 29, 0", // 0.483
        "1, 30, 1" // 0.5 goes up
    })
    void minutes_are_exact_and_half_a_penny_goes_up(long rate, long minutes, long pence) {
        assertThat(new HourlyRate(rate).forMinutes(minutes, Rounding.HALF_UP))
                .isEqualTo(new Money(pence));
    }

    @Test
    void a_part_of_a_penny_can_be_dropped_instead() {
        assertThat(new HourlyRate(1855).forMinutes(90, Rounding.DOWN)).isEqualTo(new Money(2782));
    }

    @Test
    void a_rate_is_above_zero() {
        assertThatThrownBy(() -> new HourlyRate(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_amount_that_does_not_fit_is_an_error_and_not_another_amount() {
        assertThatThrownBy(() -> new HourlyRate(Long.MAX_VALUE).forMinutes(2, Rounding.DOWN))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void minus_time_is_refused() {
        assertThatThrownBy(() -> new HourlyRate(100).forMinutes(-1, Rounding.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
