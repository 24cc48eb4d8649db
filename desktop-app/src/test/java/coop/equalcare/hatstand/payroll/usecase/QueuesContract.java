package coop.equalcare.hatstand.payroll.usecase;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.JOY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.NINA;
import static coop.equalcare.hatstand.payroll.domain.TestCare.ROSE;
import static coop.equalcare.hatstand.payroll.domain.TestCare.SAM;
import static coop.equalcare.hatstand.payroll.domain.TestCare.care;
import static coop.equalcare.hatstand.payroll.domain.TestCare.employed;
import static coop.equalcare.hatstand.payroll.domain.TestCare.engaged;
import static coop.equalcare.hatstand.payroll.domain.TestCare.rate;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.queue.FinanceQueue;
import coop.equalcare.hatstand.payroll.domain.queue.QueueItem;
import coop.equalcare.hatstand.payroll.domain.queue.QueueKind;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What waits for finance, as a database says it. */
abstract class QueuesContract {

    private static final Actor PREPARER = new Actor(SAM, EnumSet.allOf(Permission.class));
    private static final Actor APPROVER = new Actor(NINA, EnumSet.allOf(Permission.class));

    private DatabasePayDesk desk;

    abstract Dialect dialect();

    @BeforeEach
    void open() {
        desk = new DatabasePayDesk(dialect());
        desk.know(employed(SAM, "Sam Hill", "1"));
        desk.know(employed(NINA, "Nina Shaw", "2"));
        desk.know(employed(MAY, "May Brook", "12"));
        desk.know(employed(ALEX, "Alex Lumb", "13"));
        desk.know(employed(ROSE, "Rose O’Neil", "14"));
        desk.know(engaged(JOY, "Joy Dale", Engagement.VOLUNTEER));
        desk.set(rate(PayKind.VISIT, 1260, "2026-04-01"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_database_without_care_is_all_clear() {
        assertThat(queues()).hasSize(QueueKind.values().length).allMatch(FinanceQueue::isClear);
    }

    @Test
    void what_not_all_have_agreed_to_waits_until_then() {
        var older = pending(care(MAY, "2026-11-03T09:00", 60));
        pending(care(ALEX, "2026-11-10T09:00", 90));

        var unconfirmed = queue(QueueKind.UNCONFIRMED);

        assertThat(unconfirmed.items()).hasSize(2);
        assertThat(unconfirmed.oldest()).contains(older.worked().when().start());
        assertThat(unconfirmed.items().getFirst().name()).isEqualTo("May Brook");
        assertThat(unconfirmed.minutes()).isEqualTo(150);
        assertThat(unconfirmed.money()).isEqualTo(new Money(1260 + 1890));
    }

    @Test
    void what_is_queried_stands_apart_until_it_is_answered() {
        var entry = pending(care(MAY, "2026-11-03T09:00", 60));
        desk.database.run(
                "insert into care_log_query values (?, 1, ?, ?, ?, 'Nobody came')",
                entry.id().value(),
                ROSE.value(),
                ROSE.value(),
                Instant.parse("2026-11-04T09:00:00Z"));

        assertThat(queue(QueueKind.QUERIED).items()).hasSize(1);
        assertThat(queue(QueueKind.UNCONFIRMED).isClear()).isTrue();

        desk.database.run(
                "insert into care_log_answer values (?, 1, ?, ?, 'Somebody did')",
                entry.id().value(),
                ROSE.value(),
                Instant.parse("2026-11-04T10:00:00Z"));

        assertThat(queue(QueueKind.QUERIED).isClear()).isTrue();
        assertThat(queue(QueueKind.UNCONFIRMED).items()).hasSize(1);
    }

    @Test
    void confirmed_care_waits_for_a_run_or_for_a_rate() {
        desk.confirm(care(MAY, "2026-11-03T09:00", 60));
        desk.confirm(care(ALEX, BookingKind.SLEEP_IN, "2026-11-03T22:00", 540, 0));

        assertThat(queue(QueueKind.UNPAID).items())
                .extracting(QueueItem::person)
                .containsExactly(MAY);
        assertThat(queue(QueueKind.WITHOUT_RATE).items())
                .extracting(QueueItem::person)
                .containsExactly(ALEX);
    }

    @Test
    void what_a_draft_holds_waits_no_longer_and_again_once_it_is_discarded() {
        desk.confirm(care(MAY, "2026-11-03T09:00", 60));
        var draft = prepared();

        assertThat(queue(QueueKind.UNPAID).isClear()).isTrue();

        done(desk.discard().handle(PREPARER, new DiscardPayRun.Command(draft.id())));

        assertThat(queue(QueueKind.UNPAID).items()).hasSize(1);
    }

    @Test
    void volunteers_wait_for_no_pay() {
        desk.confirm(care(JOY, "2026-11-03T09:00", 60));
        pending(care(JOY, "2026-11-04T09:00", 60));

        assertThat(queues()).allMatch(FinanceQueue::isClear);
    }

    @Test
    void an_approved_run_is_in_the_book_to_the_penny() {
        desk.confirm(care(MAY, "2026-11-03T09:00", 61));
        desk.confirm(care(ALEX, "2026-11-04T09:00", 47));
        approve(prepared());

        assertThat(queues()).allMatch(FinanceQueue::isClear);
    }

    @Test
    void what_pay_and_book_do_not_both_say_is_found() {
        desk.confirm(care(MAY, "2026-11-03T09:00", 60));
        var draft = prepared();
        desk.database.run(
                "update pay_run set status = 'APPROVED', approved_by = ?, approved_at = ?",
                NINA.value(),
                Instant.parse("2026-11-20T09:00:00Z"));

        var gap = queue(QueueKind.NOT_IN_BOOK);

        assertThat(gap.items())
                .extracting(QueueItem::subject)
                .containsExactly(
                        new QueueItem.Subject.Run(
                                draft.id(), Optional.of(1), new Money(1260), Money.ZERO));
        assertThat(gap.money()).isEqualTo(new Money(1260));
    }

    @Test
    void an_export_names_who_is_in_it_before_it_is_written(@TempDir Path folder) throws Exception {
        var rows = List.of(List.of("Who", "Hours"), List.of("May Brook", "=1+1"));

        var written =
                done(
                        desk.payroll.exportQueue.handle(
                                PREPARER,
                                new ExportQueue.Command(
                                        QueueKind.UNPAID, folder, rows, List.of(MAY))));

        assertThat(written.file().getFileName().toString())
                .matches("unpaid-2026-11-24-[0-9a-f]{12}\\.csv");
        assertThat(Files.readAllLines(written.file()))
                .containsExactly("Who,Hours", "May Brook,'=1+1");
        assertThat(desk.database.audited())
                .filteredOn(line -> line.deed().action().equals("queues.export"))
                .flatExtracting(AuditTrail.Line::also)
                .containsExactly(MAY.value());
    }

    @Test
    void an_empty_queue_writes_no_file(@TempDir Path folder) {
        var command =
                new ExportQueue.Command(
                        QueueKind.UNPAID, folder, List.of(List.of("Who")), List.of());

        assertThat(desk.payroll.exportQueue.handle(PREPARER, command))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** As {@link DatabasePayDesk#confirm}, before anybody agreed. */
    private Confirmed pending(Confirmed entry) {
        var support = entry.support();
        var when = entry.worked().when();
        desk.database.run(
                """
                insert into booking
                    (id, supported_id, worker_id, starts_at, ends_at, kind, cancelled, version)
                values (?, ?, ?, ?, ?, ?, false, 0)
                """,
                support.booking().value(),
                support.supported().value(),
                support.worker().value(),
                when.start(),
                when.end(),
                support.kindName());
        desk.database.run(
                """
                insert into care_log_entry
                    (id, booking_id, supported_id, worker_id, kind, planned_starts_at,
                    planned_ends_at, starts_at, ends_at, break_minutes, status, edition, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'PENDING', 0, 0)
                """,
                entry.id().value(),
                support.booking().value(),
                support.supported().value(),
                support.worker().value(),
                support.kindName(),
                when.start(),
                when.end(),
                when.start(),
                when.end());
        return entry;
    }

    private PayRun prepared() {
        var november = PayPeriod.of(YearMonth.of(2026, 11));
        return done(
                desk.prepare()
                        .handle(PREPARER, new PreparePayRun.Command(november), Progress.NONE));
    }

    private void approve(PayRun run) {
        done(desk.approve().handle(APPROVER, new ApprovePayRun.Command(run.id(), run.version())));
    }

    private FinanceQueue queue(QueueKind kind) {
        return queues().stream().filter(queue -> queue.kind() == kind).findFirst().orElseThrow();
    }

    private List<FinanceQueue> queues() {
        return done(desk.payroll.openQueues.handle(PREPARER));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
