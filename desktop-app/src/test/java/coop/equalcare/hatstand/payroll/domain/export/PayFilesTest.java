package coop.equalcare.hatstand.payroll.domain.export;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.JOY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.SAM;
import static coop.equalcare.hatstand.payroll.domain.TestCare.VERA;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.payroll.domain.DraftRun;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayLineId;
import coop.equalcare.hatstand.payroll.domain.PayNames;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.platform.files.Csv;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.RateId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Golden files: each format’s whole output, byte for byte, kept beside the tests. */
class PayFilesTest {

    private static final List<PayElement> ELEMENTS =
            List.of(
                    new PayElement(PayKind.VISIT, "1", "Basic hours", true),
                    new PayElement(PayKind.SLEEP_IN, "7", "Sleep-in", false));

    private final PaySheet sheet =
            sheet(
                    line(MAY, PayKind.VISIT, 1260, 20_430),
                    line(MAY, PayKind.SLEEP_IN, 900, 2160),
                    line(ALEX, PayKind.VISIT, 1345, 1250),
                    line(ALEX, PayKind.VISIT, 1260, 45),
                    line(VERA, PayKind.VISIT, 2050, 605));

    @Test
    void sage_payments_are_as_sage_documents_them() throws IOException {
        assertGolden("sage.csv", Csv.write(Csv.Reader.PROGRAM, new SagePaymentsCsv().rows(sheet)));
    }

    @Test
    void the_generic_file_has_the_columns_that_importers_map() throws IOException {
        assertGolden(
                "generic.csv", Csv.write(Csv.Reader.SPREADSHEET, new GenericCsv().rows(sheet)));
    }

    @Test
    void control_totals_are_people_units_and_pence_for_each_element() throws IOException {
        var covered = new SagePaymentsCsv().covers(sheet);

        assertGolden(
                "control.csv",
                Csv.write(Csv.Reader.SPREADSHEET, ControlTotals.rows(covered, "pay.csv")));
    }

    @Test
    void a_demo_file_has_the_same_layout_and_no_number_that_payroll_knows() throws IOException {
        var stamped = new Stamped(new SagePaymentsCsv());

        assertGolden("demo-sage.csv", Csv.write(Csv.Reader.PROGRAM, stamped.rows(sheet)));
        assertThat(stamped.nameOf(sheet, Sha256.of(new byte[0])))
                .isEqualTo("DEMO-hatstand-payrun-0007-2026-11-01_2026-11-30-sage-e3b0c44298fc.csv");
    }

    @Test
    void a_generic_demo_file_says_so_in_its_note() throws IOException {
        assertGolden(
                "demo-generic.csv",
                Csv.write(Csv.Reader.SPREADSHEET, new Stamped(new GenericCsv()).rows(sheet)));
    }

    @Test
    void independent_workers_are_not_in_the_sage_file_and_it_says_so() {
        assertThat(new SagePaymentsCsv().check(sheet))
                .contains(Finding.note("payroll.export.independents", 1L, new Money(20_671)));
    }

    @Test
    void a_missing_works_number_and_a_missing_code_block_by_name() {
        var lacking =
                sheet(line(JOY, PayKind.VISIT, 1260, 60), line(MAY, PayKind.TRAINING, 1260, 60));
        var expected =
                List.of(
                        Finding.block("payroll.export.no_works_number", "Joy Ashworth"),
                        Finding.block("payroll.export.no_code", PayKind.TRAINING));

        assertThat(new SagePaymentsCsv().check(lacking)).containsAll(expected);
        assertThat(new GenericCsv().check(lacking)).isEqualTo(expected);
    }

    @Test
    void a_sheet_with_independent_workers_only_is_nothing_for_sage() {
        assertThat(new SagePaymentsCsv().check(sheet(line(VERA, PayKind.VISIT, 2000, 60))))
                .contains(Finding.block("payroll.export.nobody_employed"));
    }

    /** 6,301 minutes are 105.01666… hours: written as 105.0167 they earn another penny. */
    @Test
    void a_penny_that_sage_would_work_out_otherwise_is_told_beforehand() {
        var odd = sheet(line(MAY, PayKind.VISIT, 15_000, 6301));

        assertThat(new SagePaymentsCsv().check(odd))
                .containsExactly(
                        Finding.warn(
                                "payroll.export.penny",
                                "May Brook",
                                PayKind.VISIT,
                                new Money(1_575_250),
                                new Money(1_575_251)));
    }

    @ParameterizedTest
    @CsvSource({"60, 1.00", "45, 0.75", "50, 0.8333", "1, 0.0167", "20430, 340.50", "61, 1.0167"})
    void hours_have_two_places_where_they_are_exact_and_four_where_not(long minutes, String text) {
        assertThat(Decimals.hours(minutes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "123456, 1234.56", "-5, -0.05"})
    void pounds_have_two_places(long pence, String text) {
        assertThat(Decimals.pounds(pence)).isEqualTo(text);
    }

    private static void assertGolden(String name, byte[] bytes) throws IOException {
        try (var golden = PayFilesTest.class.getResourceAsStream("/payroll/" + name)) {
            assertThat(bytes).asString().isEqualTo(new String(golden.readAllBytes()));
        }
    }

    private static PaySheet sheet(PayLine... lines) {
        var run =
                new DraftRun(
                        new PayRunId(new UUID(0, 7)),
                        7,
                        PayPeriod.of(YearMonth.of(2026, 11)),
                        SAM,
                        Instant.parse("2026-12-01T09:00:00Z"),
                        List.of(lines),
                        0);
        var payees =
                List.of(
                        TestCare.employed(MAY, "May Brook", "0012"),
                        TestCare.employed(ALEX, "=Alex, “Lex” O’Hara Lumb", "13"),
                        TestCare.engaged(JOY, "Joy Ashworth", Engagement.EMPLOYED),
                        TestCare.engaged(VERA, "Vera", Engagement.INDEPENDENT));
        return PaySheet.of(run, PayNames.of(payees, ELEMENTS));
    }

    private static PayLine line(PersonId person, PayKind kind, long pence, long minutes) {
        return PayLine.of(
                new PayLineId(new UUID(pence, minutes)),
                person,
                kind,
                new RateId(new UUID(1, pence)),
                new HourlyRate(pence),
                minutes);
    }
}
