package coop.equalcare.hatstand.payroll.domain.export;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.rates.domain.PayElement;

import java.util.List;
import java.util.stream.Stream;

/**
 * The payments import of Sage 50 Payroll: four columns in this order, a row for each person and pay
 * element at one rate. It takes employed people only.
 */
public final class SagePaymentsCsv implements PayFile {

    private static final List<String> HEADER =
            List.of("Employee Reference", "Payment Reference", "Hours", "Rate");

    @Override
    public String label() {
        return "sage";
    }

    @Override
    public PaySheet covers(PaySheet sheet) {
        return sheet.only(row -> row.payee().isOnPayroll());
    }

    @Override
    public List<Finding> check(PaySheet sheet) {
        var covered = covers(sheet);
        return Stream.of(
                        nothing(covered),
                        PreCheck.worksNumbers(covered),
                        PreCheck.codes(covered),
                        pennies(covered),
                        independents(sheet))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Finding> nothing(PaySheet covered) {
        return covered.rows().isEmpty()
                ? Stream.of(Finding.block("payroll.export.nobody_employed"))
                : Stream.empty();
    }

    /** Sage multiplies for itself; where its hours end in thirds it may come to another penny. */
    private static Stream<Finding> pennies(PaySheet covered) {
        return covered.rows().stream()
                .map(PaySheet.Entry::line)
                .filter(
                        line ->
                                !line.amount()
                                        .equals(
                                                Decimals.asProgramsMultiply(
                                                        line.minutes(),
                                                        line.hourly().pencePerHour())))
                .map(
                        line ->
                                Finding.warn(
                                        "payroll.export.penny",
                                        nameOf(covered, line.person()),
                                        line.kind(),
                                        line.amount(),
                                        Decimals.asProgramsMultiply(
                                                line.minutes(), line.hourly().pencePerHour())));
    }

    private static String nameOf(PaySheet sheet, PersonId person) {
        return sheet.rows().stream()
                .map(PaySheet.Entry::payee)
                .filter(payee -> payee.id().equals(person))
                .map(Payee::name)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Finding> independents(PaySheet sheet) {
        var others = sheet.only(row -> !row.payee().isOnPayroll());
        return others.rows().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.note(
                                "payroll.export.independents", others.people(), others.total()));
    }

    @Override
    public List<List<String>> rows(PaySheet sheet) {
        return Stream.concat(
                        Stream.of(HEADER),
                        covers(sheet).rows().stream().map(SagePaymentsCsv::columns))
                .toList();
    }

    private static List<String> columns(PaySheet.Entry row) {
        return List.of(
                row.payee().worksNumber().orElse(""),
                row.element().map(PayElement::code).orElse(""),
                Decimals.hours(row.line().minutes()),
                Decimals.pounds(row.line().hourly().pencePerHour()));
    }
}
