package coop.equalcare.hatstand.payroll.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.payroll.domain.MissingRate;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.payroll.ui.rates.RatesViewModel;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.StandingRate;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class RatesViewModelTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @TempDir Path home;

    private final PaySample sample = new PaySample().withNovemberCare();
    private PayrollViewModel payroll;
    private RatesViewModel model;

    @BeforeEach
    void open() {
        sample.prepare(YearMonth.of(2026, 11));
        payroll = sample.model(PaySample.SAM, home);
        payroll.refresh();
        payroll.openRates();
        model = ((PayrollViewModel.Beside.Rates) payroll.besideProperty().get()).form();
    }

    @Test
    void a_rate_counts_from_the_first_day_of_the_run_unless_said_otherwise() {
        assertThat(model.fromProperty().get()).isEqualTo(NOVEMBER);
    }

    @Test
    void a_missing_rate_is_added_and_the_review_says_that_the_care_can_be_paid_now() {
        model.kindProperty().set(PayKind.SLEEP_IN);
        model.poundsProperty().set("£12.71");
        model.sourceProperty().set("Circle, 3 November");
        model.askToAdd();
        model.addRate();

        assertThat(model.saidOfRateProperty().get())
                .containsExactly(Finding.note("payroll.rates.added", PayKind.SLEEP_IN, NOVEMBER));
        payroll.closeForm();
        assertThat(attention()).contains("payroll.review.later");
        assertThat(attention()).doesNotContain("payroll.rule.no_rate");
    }

    @Test
    void an_amount_that_is_none_is_asked_again() {
        for (var typed : new String[] {"", "abc", "13.4", "13,45", "-1", "1e3"}) {
            model.poundsProperty().set(typed);
            model.askToAdd();
            assertThat(model.saidOfRateProperty().get())
                    .as(typed)
                    .containsExactly(Finding.block("payroll.rates.amount"));
        }
    }

    @Test
    void a_rate_says_where_it_comes_from() {
        model.poundsProperty().set("13");
        model.askToAdd();

        assertThat(model.askingProperty().get()).isEmpty();
        assertThat(model.saidOfRateProperty().get())
                .containsExactly(Finding.block("rates.rule.source"));
    }

    @Test
    void a_rate_is_asked_about_and_added_once() {
        var before = model.openedProperty().get().rates().size();
        model.poundsProperty().set("14");
        model.sourceProperty().set("Circle");

        model.askToAdd();
        model.askToAdd();
        assertThat(model.openedProperty().get().rates()).hasSize(before);
        assertThat(model.askingProperty().get().orElseThrow().rate().pencePerHour())
                .isEqualTo(1400);
        model.addRate();
        model.addRate();

        assertThat(model.openedProperty().get().rates()).hasSize(before + 1);
    }

    @Test
    void another_word_takes_the_question_back() {
        model.poundsProperty().set("14");
        model.sourceProperty().set("Circle");
        model.askToAdd();

        model.fromProperty().set(NOVEMBER.plusDays(1));
        assertThat(model.askingProperty().get()).isEmpty();
        model.addRate();

        assertThat(model.poundsProperty().get()).isEqualTo("14");
    }

    @Test
    void days_that_are_paid_already_are_said_and_are_not_suggested() {
        var paid = new PaySample().withOctober();
        var desk = paid.model(PaySample.SAM, home);
        desk.refresh();
        desk.openRates();
        var rates = ((PayrollViewModel.Beside.Rates) desk.besideProperty().get()).form();

        assertThat(rates.fromProperty().get()).isEqualTo(NOVEMBER);
        rates.poundsProperty().set("14");
        rates.sourceProperty().set("Circle");
        rates.fromProperty().set(NOVEMBER.minusDays(1));
        rates.askToAdd();

        assertThat(rates.askingProperty().get().orElseThrow().paysNothingBack()).isTrue();
    }

    @Test
    void what_was_typed_for_one_kind_is_there_when_one_comes_back_to_it() {
        var codes = model.codes();
        codes.kindProperty().set(PayKind.SLEEP_IN);
        codes.codeProperty().set("7");
        codes.kindProperty().set(PayKind.VISIT);
        assertThat(codes.codeProperty().get()).isEqualTo("1");
        codes.kindProperty().set(PayKind.SLEEP_IN);

        assertThat(codes.codeProperty().get()).isEqualTo("7");
    }

    @Test
    void a_code_of_another_kind_or_a_tick_alone_is_not_left_unasked() {
        model.codes().kindProperty().set(PayKind.VISIT);
        assertThat(model.unsaved()).isEmpty();
        model.codes().countsForMinimumWageProperty().set(false);
        model.codes().kindProperty().set(PayKind.MEETING);
        assertThat(model.unsaved()).isPresent();

        payroll.closeForm();
        sample.door.save();

        assertThat(payroll.besideProperty().get()).isInstanceOf(PayrollViewModel.Beside.Run.class);
        payroll.openRates();
        model = ((PayrollViewModel.Beside.Rates) payroll.besideProperty().get()).form();
        model.codes().kindProperty().set(PayKind.VISIT);
        assertThat(model.codes().countsForMinimumWageProperty().get()).isFalse();
    }

    @Test
    void what_a_run_lacks_is_filled_in_from_the_run() {
        payroll.closeForm();
        var run = ((PayrollViewModel.Beside.Run) payroll.besideProperty().get()).run();
        run.mend(lacking(run, Mending.Rate.class));
        model = ((PayrollViewModel.Beside.Rates) payroll.besideProperty().get()).form();

        assertThat(model.personProperty().get().orElseThrow().name()).isEqualTo("Aisha Rahman");
        assertThat(model.kindProperty().get()).isEqualTo(PayKind.SLEEP_IN);

        model.mend(lacking(run, Mending.Code.class));
        assertThat(model.codes().kindProperty().get()).isEqualTo(PayKind.MEETING);
    }

    private static Mending lacking(RunViewModel run, Class<? extends Mending> what) {
        return run.opened().attention().stream()
                .flatMap(it -> run.mending(it).stream())
                .filter(what::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_two_people_of_one_name_the_one_who_is_meant_is_filled_in() {
        var namesake = PaySample.worker(20);
        sample.desk.know(TestCare.employed(namesake, "Aisha Rahman", "20"));
        sample.desk.confirm(
                TestCare.care(namesake, BookingKind.SLEEP_IN, "2026-11-12T22:00", 540, 0));
        payroll.closeForm();
        payroll.openRates();
        model = ((PayrollViewModel.Beside.Rates) payroll.besideProperty().get()).form();

        model.mend(new Mending.Rate(namesake, PayKind.SLEEP_IN));

        assertThat(model.personProperty().get().map(Payee::id)).contains(namesake);
        assertThat(model.fromProperty().get()).isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @Test
    void a_rate_has_a_first_day() {
        model.poundsProperty().set("13");
        model.fromProperty().set(null);
        model.askToAdd();

        assertThat(model.saidOfRateProperty().get())
                .containsExactly(Finding.block("payroll.rates.day_missing"));
    }

    @Test
    void the_first_kind_without_a_code_is_offered_and_set() {
        var codes = model.codes();
        assertThat(codes.kindProperty().get()).isEqualTo(PayKind.SLEEP_IN);
        codes.kindProperty().set(PayKind.MEETING);
        codes.codeProperty().set("4");
        codes.nameProperty().set("Meetings");
        codes.set();

        assertThat(codes.saidProperty().get())
                .containsExactly(Finding.note("payroll.rates.set", PayKind.MEETING));
        payroll.closeForm();
        assertThat(attention()).doesNotContain("payroll.review.no_code");
    }

    @Test
    void what_is_missing_comes_first_and_is_filled_into_the_form() {
        var missing = model.openedProperty().get().missing();
        assertThat(missing)
                .extracting(one -> one.person().name(), MissingRate::kind)
                .containsExactly(tuple("Aisha Rahman", PayKind.SLEEP_IN));

        model.mend(missing.getFirst());
        assertThat(model.personProperty().get()).contains(missing.getFirst().person());
        assertThat(model.fromProperty().get()).isEqualTo(LocalDate.of(2026, 11, 11));
        add("12.71", "Circle, 3 November");
        assertThat(model.openedProperty().get().missing()).isEmpty();
    }

    @Test
    void a_rate_that_was_added_is_among_those_shown() {
        add("14", "Living wage 2027");

        assertThat(model.openedProperty().get().rates())
                .filteredOn(line -> line.person().isEmpty())
                .filteredOn(line -> line.standing().rate().kind() == PayKind.VISIT)
                .extracting(line -> line.standing().state())
                .containsExactly(StandingRate.State.HOLDS, StandingRate.State.IS_OVER);
    }

    @Test
    void what_was_typed_is_not_left_unasked() {
        model.poundsProperty().set("14");
        payroll.closeForm();
        assertThat(sample.door.about()).isEqualTo("payroll.rates.unsaved_rate");
        sample.door.save();
        assertThat(payroll.besideProperty().get())
                .isInstanceOf(PayrollViewModel.Beside.Rates.class);
        assertThat(model.saidOfRateProperty().get())
                .containsExactly(Finding.block("rates.rule.source"));

        model.sourceProperty().set("Circle");
        payroll.choose(payroll.runs().getFirst());
        sample.door.save();
        assertThat(payroll.besideProperty().get())
                .isInstanceOf(PayrollViewModel.Beside.Rates.class);
        model.addRate();
        assertThat(payroll.besideProperty().get()).isInstanceOf(PayrollViewModel.Beside.Run.class);
    }

    private void add(String pounds, String source) {
        model.poundsProperty().set(pounds);
        model.sourceProperty().set(source);
        model.askToAdd();
        model.addRate();
    }

    @Test
    void a_code_that_is_set_is_shown() {
        model.codes().kindProperty().set(PayKind.VISIT);

        assertThat(model.codes().codeProperty().get()).isEqualTo("1");
        assertThat(model.codes().nameProperty().get()).isEqualTo("Basic hours");
    }

    private List<String> attention() {
        var run = ((PayrollViewModel.Beside.Run) payroll.besideProperty().get()).run();
        return run.opened().attention().stream().map(Finding::key).toList();
    }
}
