package coop.equalcare.hatstand.carelog.usecase;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.MAY;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.OLU;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.ROSE;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.by;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.pending;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;
import static coop.equalcare.hatstand.carelog.usecase.CareLogDesk.as;
import static coop.equalcare.hatstand.carelog.usecase.CareLogDesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Proposal;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;

class QueryEntryTest {

    private final CareLogDesk desk = new CareLogDesk();
    private final Pending entry = pending(span("2026-11-23T09:00", "2026-11-23T11:00"));

    @BeforeEach
    void fill() {
        desk.careLog.with((Pending) entry.confirmedBy(by(MAY)));
    }

    @Test
    void a_query_keeps_the_entry_from_becoming_final_and_what_others_agreed_to() {
        var queried = done(query(ROSE, ROSE, " Nobody came "));

        assertThat(queried.openQuery())
                .contains(
                        new EntryQuery(
                                1, ROSE, ROSE, CareLogDesk.NOW, "Nobody came", Optional.empty()));
        assertThat(queried.confirmations()).containsExactly(by(MAY));
        assertThat(confirm(ROSE))
                .isEqualTo(new Outcome.Refused<>(Finding.block("carelog.rule.queried")));
    }

    @Test
    void an_answer_lets_it_be_confirmed_and_both_are_kept() {
        query(OLU, ROSE, "Nobody came");

        done(answer(1, "Rose had mixed up the days"));

        assertThat(done(confirm(ROSE))).isInstanceOf(Confirmed.class);
        var opened = done(desk.openEntry.handle(as(OLU), new OpenEntry.Query(entry.id())));
        assertThat(opened.history().queries())
                .containsExactly(
                        new EntryQuery(
                                1,
                                ROSE,
                                OLU,
                                CareLogDesk.NOW,
                                "Nobody came",
                                Optional.of(
                                        new EntryQuery.Answer(
                                                OLU,
                                                CareLogDesk.NOW,
                                                "Rose had mixed up the days"))));
        assertThat(opened.names()).containsOnlyKeys(ROSE, MAY, OLU);
    }

    @Test
    void an_adjustment_answers_a_query() {
        query(ROSE, ROSE, "It was an hour only");

        var adjusted = done(adjust("2026-11-23T10:00", "An hour"));

        assertThat(adjusted.openQuery()).isEmpty();
        assertThat(desk.careLog.history(adjusted).queries())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.answer().orElseThrow().words()).isEqualTo("An hour"));
    }

    @Test
    void an_adjustment_does_not_answer_a_query_that_its_author_has_not_seen() {
        query(ROSE, ROSE, "Nobody came");
        var late = span("2026-11-23T09:10", "2026-11-23T11:00");

        var outcome =
                desk.adjustEntry.handle(
                        as(OLU),
                        new AdjustEntry.Command(
                                entry.id(),
                                0,
                                Optional.empty(),
                                new Proposal(late.start(), late.end(), 0, "Bus was late")));

        assertThat(outcome).isInstanceOf(Outcome.Stale.class);
        assertThat(desk.careLog.find(entry.id()).orElseThrow().openQuery()).isPresent();
    }

    @Test
    void one_who_was_there_does_not_settle_what_the_other_side_says() {
        query(ROSE, ROSE, "Nobody came");
        var command = new AnswerQuery.Command(entry.id(), 1, "I did");

        assertThat(desk.answerQuery.handle(as(MAY), command))
                .isEqualTo(new Outcome.Refused<>(Finding.block("carelog.rule.answer_other_side")));
        assertThat(desk.answerQuery.handle(as(ROSE), command)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_second_query_waits_for_the_first_and_is_counted() {
        query(ROSE, ROSE, "Nobody came");

        assertThat(query(MAY, MAY, "I was there"))
                .isEqualTo(new Outcome.Refused<>(Finding.block("carelog.rule.queried_already")));

        done(answer(1, "May was there"));
        assertThat(done(query(ROSE, ROSE, "For ten minutes")).openQuery().orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void only_those_who_were_there_query_and_nobody_for_the_other_side() {
        assertThat(query(OLU, OLU, "Looks odd"))
                .isEqualTo(new Outcome.Refused<>(Finding.block("carelog.rule.query_by_others")));
        assertThat(query(MAY, ROSE, "Rose says no"))
                .isEqualTo(new Outcome.Refused<>(Finding.block("carelog.rule.query_other_side")));
    }

    @Test
    void a_query_and_an_answer_say_something_and_not_a_novel() {
        var limit = EntryQuery.LONGEST_TEXT;
        var noReason = new Outcome.Refused<>(Finding.block("carelog.rule.query_reason", limit));
        var noAnswer = new Outcome.Refused<>(Finding.block("carelog.rule.query_answer", limit));

        assertThat(query(ROSE, ROSE, "  ")).isEqualTo(noReason);
        assertThat(query(ROSE, ROSE, "x".repeat(limit + 1))).isEqualTo(noReason);
        done(query(ROSE, ROSE, "x".repeat(limit)));
        assertThat(answer(1, " ")).isEqualTo(noAnswer);
        assertThat(answer(1, "x".repeat(limit + 1))).isEqualTo(noAnswer);
        assertThat(desk.careLog.find(entry.id()).orElseThrow().openQuery()).isPresent();
    }

    @Test
    void what_is_final_is_not_queried() {
        confirm(ROSE);

        assertThat(query(ROSE, ROSE, "Nobody came"))
                .isEqualTo(new Outcome.Refused<>(Finding.block("carelog.rule.final_already")));
    }

    @Test
    void what_was_seen_before_a_change_is_stale() {
        adjust("2026-11-23T10:00", "An hour");
        assertThat(query(ROSE, ROSE, "Nobody came")).isInstanceOf(Outcome.Stale.class);
        assertThat(answer(1, "There is none")).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void reading_is_not_enough() {
        var ask = new QueryEntry.Command(entry.id(), 0, ROSE, "Nobody came");
        var answer = new AnswerQuery.Command(entry.id(), 1, "Somebody did");

        assertThat(desk.queryEntry.handle(reader(ROSE), ask)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.answerQuery.handle(reader(ROSE), answer))
                .isInstanceOf(Outcome.Refused.class);
    }

    private Outcome<Pending> query(PersonId recorder, PersonId person, String reason) {
        return desk.queryEntry.handle(
                as(recorder), new QueryEntry.Command(entry.id(), 0, person, reason));
    }

    private Outcome<Pending> answer(int query, String words) {
        return desk.answerQuery.handle(as(OLU), new AnswerQuery.Command(entry.id(), query, words));
    }

    private Outcome<CareLogEntry> confirm(PersonId person) {
        return desk.confirmEntry.handle(
                as(person), new ConfirmEntry.Command(entry.id(), 0, person));
    }

    private Outcome<Pending> adjust(String end, String reason) {
        var span = span("2026-11-23T09:00", end);
        return desk.adjustEntry.handle(
                as(OLU),
                new AdjustEntry.Command(
                        entry.id(),
                        0,
                        desk.careLog
                                .find(entry.id())
                                .flatMap(CareLogEntry::openQuery)
                                .map(EntryQuery::number),
                        new Proposal(span.start(), span.end(), 0, reason)));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
