package coop.equalcare.hatstand.rostering.domain.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.TestBookings;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CoverRankingTest {

    private static final Texts TEXTS =
            new Texts(Locale.UK, TestBookings.LONDON, List.of("rostering", "platform"));

    @TestFactory
    Stream<DynamicTest> every_case_worked_by_hand() throws IOException {
        return cases().stream().map(it -> dynamicTest(it.name(), () -> check(it)));
    }

    private static void check(CoverCase it) {
        var ranking = CoverRanking.of(it.question());
        var firstReasons =
                ranking.stream()
                        .collect(
                                Collectors.toMap(
                                        candidate -> candidate.worker().name(),
                                        candidate -> words(candidate).getFirst()));

        assertThat(ranking.stream().map(CoverRankingTest::standing).toList()).isEqualTo(it.says());
        assertThat(firstReasons).containsAllEntriesOf(it.remarks());
    }

    @Test
    void the_cases_are_many_and_each_has_its_name() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThan(20)
                .extracting(CoverCase::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void each_reason_is_said_in_words_and_numbers() {
        var it =
                CoverCase.read(
                                """
                                ## all there is to say
                                booking: 2026-11-24 10:00 - 11:00
                                needs: Medication
                                lives: Alex 500
                                lives: Sam 1000
                                knows: Alex 5 2026-11-17
                                has: Alex Medication until 2027-03-01
                                offers: Alex TUE 08:00-18:00
                                booked: Alex Sam 2026-11-24 08:30 - 09:30
                                booked: Alex Sam 2026-11-24 12:15 - 12:45
                                """)
                        .getFirst();

        var alex = CoverRanking.of(it.question()).getFirst();

        assertThat(words(alex))
                .containsExactly(
                        "Has supported Rose 5 times in 12 weeks, last on Tue 17 Nov 2026",
                        "About 6 min from Sam’s home, by car",
                        "About 6 min on to Sam",
                        "Nothing booked between Tue 09:30 and Tue 12:15",
                        "1 h 30 planned in this week of 10 h offered",
                        "Can do what is needed: Medication, counts until Mon 1 Mar 2027");
    }

    private static String standing(Candidate candidate) {
        return "%s %s %d"
                .formatted(candidate.standing(), candidate.worker().name(), candidate.points());
    }

    private static List<String> words(Candidate candidate) {
        return candidate.reasons().stream().map(reason -> TEXTS.of(reason.said())).toList();
    }

    private static List<CoverCase> cases() throws IOException {
        var file = "/coop/equalcare/hatstand/rostering/cover-ranking.txt";
        try (var stream = CoverRankingTest.class.getResourceAsStream(file)) {
            var bytes = Objects.requireNonNull(stream).readAllBytes();
            return CoverCase.read(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
