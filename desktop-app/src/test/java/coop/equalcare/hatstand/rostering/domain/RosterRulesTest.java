package coop.equalcare.hatstand.rostering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.text.Texts;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

class RosterRulesTest {

    private static final Texts TEXTS =
            new Texts(Locale.UK, RosterCase.LONDON, List.of("rostering", "platform"));

    @TestFactory
    Stream<DynamicTest> every_case_worked_by_hand() throws IOException {
        return cases().stream()
                .map(
                        it ->
                                dynamicTest(
                                        it.name(),
                                        () ->
                                                assertThat(inWords(it.proposed(), it.board()))
                                                        .isEqualTo(it.says())));
    }

    @Test
    void the_cases_are_many_and_each_has_its_name() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(140)
                .extracting(RosterCase::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_booking_is_not_its_own_neighbour() throws IOException {
        var it = cases().getFirst();
        var board = it.board().with(it.proposed());
        var later = new Slot(it.proposed().worker(), it.proposed().when().start().plusSeconds(900));

        assertThat(RosterRules.check(it.proposed(), later, board)).isEmpty();
    }

    @Test
    void nobody_can_be_given_their_own_support() throws IOException {
        var it = cases().getFirst();
        var own = new Slot(Optional.of(it.proposed().supported()), it.proposed().when().start());

        assertThat(RosterRules.check(it.proposed(), own, it.board()))
                .containsExactly(Finding.block("rostering.rule.own_support", "Rose"));
    }

    private static List<String> inWords(Booking proposed, Board board) {
        return RosterRules.check(proposed, board).stream()
                .map(finding -> finding.severity() + " " + TEXTS.of(finding))
                .toList();
    }

    private static List<RosterCase> cases() throws IOException {
        var file = "/coop/equalcare/hatstand/rostering/roster-rules.txt";
        try (var stream = RosterRulesTest.class.getResourceAsStream(file)) {
            var bytes = Objects.requireNonNull(stream).readAllBytes();
            return RosterCase.read(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
