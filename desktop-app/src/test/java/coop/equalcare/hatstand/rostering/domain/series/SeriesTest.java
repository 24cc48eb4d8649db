package coop.equalcare.hatstand.rostering.domain.series;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class SeriesTest {

    @TestFactory
    Stream<DynamicTest> every_case_worked_by_hand() throws IOException {
        return cases().stream()
                .map(
                        it ->
                                dynamicTest(
                                        it.name(),
                                        () ->
                                                assertThat(it.inWords(TestDesk.TEXTS))
                                                        .isEqualTo(it.gives())));
    }

    @Test
    void the_cases_are_many_and_each_has_its_name() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThan(35)
                .extracting(SeriesCase::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void people_who_take_turns_are_one_week_after_another() {
        var days = Set.of(DayOfWeek.MONDAY);

        var pattern = Pattern.rotating(days, List.of(Optional.of(MAY), Optional.of(ALEX)));

        assertThat(pattern)
                .isEqualTo(
                        new Pattern(
                                2,
                                List.of(
                                        new Turn(1, DayOfWeek.MONDAY, Optional.of(ALEX)),
                                        new Turn(0, DayOfWeek.MONDAY, Optional.of(MAY)))));
        assertThat(pattern.isByOne()).isFalse();
        assertThat(pattern.by(Optional.empty()).isByOne()).isTrue();
    }

    @Test
    void what_is_no_pattern_or_takes_no_time_cannot_be_said() {
        var monday = new Turn(0, DayOfWeek.MONDAY, Optional.empty());
        var nine = LocalTime.of(9, 0);

        assertThatThrownBy(() -> new Pattern(21, List.of(monday)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pattern(1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pattern(1, List.of(monday, monday.by(Optional.of(MAY)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockHours(nine, nine, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ClockHours(nine, nine, 1).length()).hasHours(24);
    }

    private static List<SeriesCase> cases() throws IOException {
        var file = "/coop/equalcare/hatstand/rostering/series.txt";
        try (var stream = SeriesTest.class.getResourceAsStream(file)) {
            var bytes = Objects.requireNonNull(stream).readAllBytes();
            return SeriesCase.read(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
