package coop.equalcare.hatstand.payroll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.fx.jobs.Job;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

class PayrollViewModelTest {

    @TempDir Path home;

    @Test
    void without_a_run_it_says_how_to_begin() {
        var model = opened(new PaySample(), PaySample.SAM);

        assertThat(model.besideProperty().get())
                .isInstanceOf(PayrollViewModel.Beside.Welcome.class);
    }

    @Test
    void the_newest_run_is_open_at_first() {
        var model = opened(new PaySample().withOctober(), PaySample.SAM);

        assertThat(run(model).opened().run().number()).isEqualTo(1);
        assertThat(model.selectedProperty().get().number()).isEqualTo(1);
    }

    @Test
    void preparing_suggests_the_next_days_and_opens_the_draft() {
        var model = opened(new PaySample().withOctober().withNovemberCare(), PaySample.SAM);

        model.prepare();
        var form = form(model);
        assertThat(form.fromProperty().get()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(form.untilProperty().get()).isEqualTo(LocalDate.of(2026, 11, 30));
        form.prepare();

        assertThat(run(model).opened().run().status()).isEqualTo(PayRunStatus.DRAFT);
        assertThat(model.runs()).hasSize(2);
    }

    @Test
    void what_was_asked_for_before_the_runs_were_read_is_done_then() {
        var model = new PaySample().withOctober().model(PaySample.SAM, home);

        model.prepare();
        model.refresh();

        assertThat(form(model).fromProperty().get()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void a_period_without_care_is_refused_in_the_form() {
        var model = opened(new PaySample().withOctober(), PaySample.SAM);

        model.prepare();
        form(model).prepare();

        assertThat(form(model).refusalProperty().get())
                .extracting(Finding::key)
                .containsExactly("payroll.prepare.no_care");
        assertThat(form(model).jobProperty().get()).isEmpty();
    }

    @Test
    void days_in_the_wrong_order_are_refused_before_anything_is_asked() {
        var model = opened(new PaySample().withOctober(), PaySample.SAM);

        model.prepare();
        form(model).untilProperty().set(LocalDate.of(2026, 10, 31));
        form(model).prepare();
        assertThat(form(model).refusalProperty().get())
                .containsExactly(Finding.block("payroll.prepare.ends_first"));

        form(model).untilProperty().set(null);
        form(model).prepare();
        assertThat(form(model).refusalProperty().get())
                .containsExactly(Finding.block("payroll.prepare.days_missing"));
    }

    @Test
    void a_stopped_preparation_says_so_and_makes_no_run() {
        var sample = new PaySample().withNovemberCare();
        var model = opened(sample, PaySample.SAM);

        model.prepare();
        var form = inNovember(form(model));
        form.jobProperty().subscribe(job -> job.ifPresent(PayrollViewModelTest::stopAtTwo));
        form.prepare();

        assertThat(form.refusalProperty().get())
                .containsExactly(Finding.note("payroll.prepare.cancelled"));
        model.closeForm();
        assertThat(model.runs()).isEmpty();
    }

    @Test
    void after_a_fault_the_form_can_be_used_again() {
        var work = new OnDemand();
        var model = new PaySample().withNovemberCare().model(PaySample.SAM, home, work);
        model.refresh();
        model.prepare();
        var form = inNovember(form(model));
        form.prepare();
        assertThat(form.jobProperty().get()).isPresent();
        work.failNewest();
        work.answerAll();

        assertThat(form.jobProperty().get()).isEmpty();
        assertThat(work.lastFault()).isPresent();
    }

    @Test
    void who_left_the_form_stays_with_what_they_do_when_the_run_is_ready() {
        var work = new OnDemand();
        var model = new PaySample().withNovemberCare().model(PaySample.SAM, home, work);
        model.refresh();
        model.prepare();
        inNovember(form(model)).prepare();
        model.closeForm();
        model.openRates();

        work.answerAll();

        assertThat(model.besideProperty().get()).isInstanceOf(PayrollViewModel.Beside.Rates.class);
        assertThat(model.runs()).hasSize(1);
    }

    @Test
    void while_files_are_written_they_are_not_written_a_second_time() {
        var work = new OnDemand();
        var sample = new PaySample().withOctober();
        var model = sample.model(PaySample.SAM, home, work);
        model.refresh();
        var export = run(model).export();
        export.folderProperty().set(home.toString());

        export.export();
        export.export();

        assertThat(export.writingProperty().get()).isTrue();
        assertThat(work.waiting()).isEqualTo(1);
        work.answerAll();
        assertThat(export.writingProperty().get()).isFalse();
    }

    private static PrepareViewModel inNovember(PrepareViewModel form) {
        form.fromProperty().set(LocalDate.of(2026, 11, 1));
        form.untilProperty().set(LocalDate.of(2026, 11, 30));
        return form;
    }

    private static void stopAtTwo(Job job) {
        job.farProperty()
                .subscribe(
                        far -> {
                            if (far.done() == 2) {
                                job.cancel();
                            }
                        });
    }

    @Test
    void the_preparer_hears_why_they_cannot_approve() {
        var sample = new PaySample().withNovemberCare();
        sample.prepare(YearMonth.of(2026, 11));

        assertThat(run(opened(sample, PaySample.SAM)).approvalBlockers())
                .containsExactly(Finding.block("payroll.rule.second_person"));
        assertThat(run(opened(sample, PaySample.NINA)).approvalBlockers()).isEmpty();
        assertThat(run(opened(sample, reader())).approvalBlockers())
                .containsExactly(
                        Finding.block("platform.gate.missing_permission", Permission.APPROVE_PAY));
    }

    @Test
    void approving_is_asked_first_and_then_done() {
        var sample = new PaySample().withNovemberCare();
        sample.prepare(YearMonth.of(2026, 11));
        var model = opened(sample, PaySample.NINA);

        run(model).ask(RunViewModel.Question.APPROVE);
        run(model).leaveIt();
        assertThat(run(model).isDraft()).isTrue();
        run(model).ask(RunViewModel.Question.APPROVE);
        run(model).answerYes();

        assertThat(run(model).isDraft()).isFalse();
        assertThat(run(model).opened().approvedBy()).contains("Nina Shaw");
        assertThat(run(model).mayExport()).isTrue();
    }

    @Test
    void a_discarded_draft_leaves_the_list() {
        var sample = new PaySample().withOctober().withNovemberCare();
        sample.prepare(YearMonth.of(2026, 11));
        var model = opened(sample, PaySample.SAM);

        run(model).ask(RunViewModel.Question.DISCARD);
        run(model).answerYes();

        assertThat(model.runs()).hasSize(1);
        assertThat(run(model).opened().run().number()).isEqualTo(1);
    }

    @Test
    void what_somebody_else_did_meanwhile_is_said() {
        var sample = new PaySample().withNovemberCare();
        var draft = sample.prepare(YearMonth.of(2026, 11));
        var model = opened(sample, PaySample.NINA);
        sample.approve(draft);
        var run = run(model);

        run.ask(RunViewModel.Question.APPROVE);
        run.answerYes();

        assertThat(run.refusalProperty().get())
                .containsExactly(Finding.block("payroll.rule.approved_already"));
    }

    @Test
    void a_line_is_explained_and_the_explanation_closed() {
        var sample = new PaySample().withNovemberCare();
        sample.prepare(YearMonth.of(2026, 11));
        var run = run(opened(sample, PaySample.SAM));
        var line = run.opened().run().lines().getFirst();

        run.explain(line);
        assertThat(run.explainedProperty().get().orElseThrow().line()).isEqualTo(line);
        run.closeExplanation();

        assertThat(run.explainedProperty().get()).isEmpty();
    }

    @Test
    void an_export_needs_a_folder_and_remembers_it() {
        var sample = new PaySample();
        sample.desk.know(TestCare.employed(PaySample.worker(3), "Joy Ashworth", "19"));
        var model = opened(sample.withOctober(), PaySample.SAM);
        var export = run(model).export();

        export.export();
        assertThat(export.saidProperty().get())
                .containsExactly(Finding.block("platform.folder.choose_first"));
        export.folderProperty().set(home.toString());
        export.formatProperty().set(ExportPayRun.Format.GENERIC);
        export.export();

        assertThat(export.exportedProperty().get().orElseThrow().file()).exists();
        model.refresh();
        assertThat(run(model).export().folderProperty().get()).isEqualTo(home.toString());
        assertThat(model.runs().getFirst().exported()).isTrue();
    }

    @Test
    void a_folder_that_is_gone_is_said_and_not_remembered() {
        var sample = new PaySample();
        sample.desk.know(TestCare.employed(PaySample.worker(3), "Joy Ashworth", "19"));
        var model = opened(sample.withOctober(), PaySample.SAM);
        var export = run(model).export();

        export.folderProperty().set(home.resolve("gone").toString());
        export.export();

        assertThat(export.saidProperty().get())
                .extracting(Finding::key)
                .containsExactly("platform.file.no_folder");
        assertThat(preferences().get("export.payroll.folder")).isEmpty();
    }

    private Preferences preferences() {
        return Preferences.in(home);
    }

    private PayrollViewModel opened(PaySample sample, Actor actor) {
        var model = sample.model(actor, home);
        model.refresh();
        return model;
    }

    private static Actor reader() {
        return new Actor(TestCare.NINA, Set.of(Permission.VIEW_PAY));
    }

    private static RunViewModel run(PayrollViewModel model) {
        return ((PayrollViewModel.Beside.Run) model.besideProperty().get()).run();
    }

    private static PrepareViewModel form(PayrollViewModel model) {
        return ((PayrollViewModel.Beside.Preparing) model.besideProperty().get()).form();
    }
}
