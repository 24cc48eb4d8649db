package coop.equalcare.hatstand.payroll.usecase;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.SAM;
import static coop.equalcare.hatstand.payroll.domain.TestCare.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What only a real database can show: people at once, and what raw SQL cannot do. */
abstract class DatabasePayRunContract extends PayRunContract {

    abstract Dialect dialect();

    @Override
    PayDesk open() {
        return new DatabasePayDesk(dialect());
    }

    private TestDatabase database() {
        return ((DatabasePayDesk) pay).database;
    }

    @Test
    void of_two_who_prepare_at_once_one_has_the_care() throws Exception {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        pay.confirm(care(ALEX, "2026-11-03T09:00", 60));

        var outcomes =
                atOnce(
                        () -> pay.prepare().handle(PREPARER, command(), Progress.NONE),
                        () -> pay.prepare().handle(APPROVER, command(), Progress.NONE));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
        assertThat(database().number("select count(*) from pay_line_entry")).isEqualTo(2);
    }

    @Test
    void of_two_who_approve_at_once_one_does_and_the_wages_are_owed_once() throws Exception {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var draft = prepared();

        var outcomes =
                atOnce(
                        () -> pay.approve().handle(APPROVER, approval(draft)),
                        () -> pay.approve().handle(new Actor(ALEX, ALL), approval(draft)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(pay.owed(MAY)).isEqualTo(1260);
    }

    @Test
    void the_database_itself_puts_no_entry_into_two_lines() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        pay.confirm(care(ALEX, "2026-11-02T09:00", 60));
        prepared();

        assertThatThrownBy(
                        () ->
                                database()
                                        .run(
                                                """
                                                insert into pay_line_entry (line_id, entry_id, minutes)
                                                select l.id, e.entry_id, 60
                                                from pay_line l, pay_line_entry e
                                                where l.id <> e.line_id
                                                """))
                .hasMessageContaining("pay_line_entry_paid_once");
    }

    @Test
    void the_database_itself_lets_nobody_approve_what_they_prepared() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        prepared();

        assertThatThrownBy(
                        () ->
                                database()
                                        .run(
                                                """
                                                update pay_run set approved_by = ?, status = 'APPROVED'
                                                """,
                                                SAM.value()))
                .hasMessageContaining("pay_run_two_people");
    }

    @Test
    void an_export_that_could_not_be_written_leaves_the_run_unexported() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var run = approved(prepared());
        folder = folder.resolve("gone");

        assertThat(export(run, ExportPayRun.Format.SAGE)).isInstanceOf(Outcome.Refused.class);
        assertThat(runs().getFirst().exported()).isFalse();
    }

    @Test
    void every_deed_is_in_the_audit_trail_without_content() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var run = approved(prepared());

        assertThat(database().audited())
                .extracting(line -> line.deed().action())
                .containsExactly("payrun.prepare", "ledger.post", "payrun.approve");
        assertThat(database().audited().getLast().deed().subject()).isEqualTo(run.id().value());
    }

    private static <T> List<Outcome<T>> atOnce(Callable<Outcome<T>> one, Callable<Outcome<T>> other)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var desks = Executors.newFixedThreadPool(2)) {
            Future<Outcome<T>> first = desks.submit(() -> after(start, one));
            Future<Outcome<T>> second = desks.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> work) throws Exception {
        start.await();
        return work.call();
    }
}
