package coop.equalcare.hatstand.payroll.domain.queue;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.LONDON;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.rate;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.RateCard;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class FinanceQueuesTest {

    private static final RateCard CARD =
            new RateCard(List.of(rate(PayKind.VISIT, 1850, "2026-11-01")));
    private static final PayRunId RUN = new PayRunId(new UUID(0, 9));

    @Test
    void care_stands_in_the_queue_of_what_it_waits_for() {
        var queues =
                of(
                        care(WaitingCare.Stage.PENDING, "2026-11-05T09:00", 60),
                        care(WaitingCare.Stage.QUERIED, "2026-11-05T11:00", 60),
                        care(WaitingCare.Stage.CONFIRMED, "2026-11-06T09:00", 60),
                        care(WaitingCare.Stage.CONFIRMED, "2026-10-31T09:00", 60));

        assertThat(queues)
                .extracting(queue -> queue.items().size())
                .containsExactly(1, 1, 1, 1, 0, 0);
        assertThat(queue(queues, QueueKind.WITHOUT_RATE).oldest())
                .contains(Instant.parse("2026-10-31T09:00:00Z"));
        assertThat(queue(queues, QueueKind.WITHOUT_RATE).money()).isEqualTo(Money.ZERO);
        assertThat(queue(queues, QueueKind.WITHOUT_RATE).minutes()).isEqualTo(60);
    }

    @Test
    void the_oldest_comes_first() {
        var queues =
                of(
                        care(WaitingCare.Stage.PENDING, "2026-11-09T09:00", 60),
                        care(WaitingCare.Stage.PENDING, "2026-11-02T09:00", 60));

        assertThat(queue(queues, QueueKind.UNCONFIRMED).items())
                .extracting(QueueItem::since)
                .isSorted();
    }

    @Test
    void money_is_rounded_as_a_run_rounds_it_once_for_a_line() {
        var queues =
                of(
                        care(WaitingCare.Stage.CONFIRMED, "2026-11-05T09:00", 1),
                        care(WaitingCare.Stage.CONFIRMED, "2026-11-06T09:00", 1),
                        care(WaitingCare.Stage.CONFIRMED, "2026-11-07T09:00", 1));

        var unpaid = queue(queues, QueueKind.UNPAID);

        assertThat(unpaid.items().getFirst().money()).contains(new Money(31));
        assertThat(unpaid.money()).isEqualTo(new Money(93));
    }

    @Test
    void pay_and_book_that_agree_are_in_no_queue() {
        assertThat(compared(List.of(total(MAY, 1000)), List.of(total(MAY, 1000))))
                .allMatch(FinanceQueue::isClear);
    }

    @Test
    void what_is_paid_and_not_booked_and_the_other_way_round_stand_apart() {
        var queues = compared(List.of(total(MAY, 1000)), List.of(total(MAY, 700), total(ALEX, 20)));

        assertThat(queue(queues, QueueKind.NOT_IN_BOOK).items())
                .extracting(QueueItem::person)
                .containsExactly(MAY);
        assertThat(queue(queues, QueueKind.NOT_IN_BOOK).money()).isEqualTo(new Money(300));
        assertThat(queue(queues, QueueKind.ONLY_IN_BOOK).items())
                .extracting(QueueItem::person)
                .containsExactly(ALEX);
        assertThat(queue(queues, QueueKind.ONLY_IN_BOOK).money()).isEqualTo(new Money(20));
    }

    private static List<FinanceQueue> of(WaitingCare... care) {
        return FinanceQueues.of(List.of(care), CARD, LONDON, List.of(), List.of());
    }

    private static List<FinanceQueue> compared(List<RunTotal> paid, List<RunTotal> booked) {
        return FinanceQueues.of(List.of(), CARD, LONDON, paid, booked);
    }

    private static FinanceQueue queue(List<FinanceQueue> queues, QueueKind kind) {
        return queues.stream().filter(queue -> queue.kind() == kind).findFirst().orElseThrow();
    }

    private static RunTotal total(PersonId person, long pence) {
        return new RunTotal(
                RUN,
                Optional.of(3),
                Instant.parse("2026-11-20T10:00:00Z"),
                person,
                "Somebody",
                new Money(pence));
    }

    private static WaitingCare care(WaitingCare.Stage stage, String start, int minutes) {
        var begin = LocalDateTime.parse(start).atZone(LONDON).toInstant();
        return new WaitingCare(
                new EntryId(UUID.randomUUID()),
                stage,
                MAY,
                "May Brook",
                "Rose O’Neil",
                PayKind.VISIT,
                new Worked(TimeSpan.of(begin, Duration.ofMinutes(minutes)), 0));
    }
}
