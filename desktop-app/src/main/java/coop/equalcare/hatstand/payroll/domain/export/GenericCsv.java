package coop.equalcare.hatstand.payroll.domain.export;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rates.domain.PayElement;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file for every payroll program that maps columns. Independent workers are in it, marked as
 * neither taxable, NIC-able nor pensionable.
 */
public final class GenericCsv implements PayFile {

    private static final List<String> HEADER =
            List.of(
                    "WorksNumber",
                    "Forename",
                    "Surname",
                    "NINO",
                    "PeriodStart",
                    "PeriodEnd",
                    "PayElementCode",
                    "PayElementName",
                    "Units",
                    "UnitType",
                    "Rate",
                    "Amount",
                    "Department",
                    "Taxable",
                    "NICable",
                    "Pensionable",
                    "CountsForNMW",
                    "Note");

    /** Neither is kept: the columns are there so that a saved mapping stays right. */
    private static final String NOT_KEPT = "";

    @Override
    public String label() {
        return "generic";
    }

    @Override
    public PaySheet covers(PaySheet sheet) {
        return sheet;
    }

    @Override
    public List<Finding> check(PaySheet sheet) {
        return Stream.concat(PreCheck.worksNumbers(sheet), PreCheck.codes(sheet)).toList();
    }

    @Override
    public List<List<String>> rows(PaySheet sheet) {
        return Stream.concat(
                        Stream.of(HEADER), sheet.rows().stream().map(row -> columns(sheet, row)))
                .toList();
    }

    private static List<String> columns(PaySheet sheet, PaySheet.Entry row) {
        var name = row.payee().name().strip();
        var beforeSurname = name.lastIndexOf(' ') + 1;
        var employed = yesNo(row.payee().isOnPayroll());
        return List.of(
                row.payee().worksNumber().orElse(""),
                name.substring(0, beforeSurname).strip(),
                name.substring(beforeSurname),
                NOT_KEPT,
                sheet.period().from().toString(),
                sheet.period().until().toString(),
                row.element().map(PayElement::code).orElse(""),
                row.element().map(PayElement::name).orElse(""),
                Decimals.hours(row.line().minutes()),
                "hours",
                Decimals.pounds(row.line().hourly().pencePerHour()),
                Decimals.pounds(row.line().amount()),
                NOT_KEPT,
                employed,
                employed,
                employed,
                yesNo(row.element().map(PayElement::countsForMinimumWage).orElse(true)),
                row.note());
    }

    private static String yesNo(boolean yes) {
        return yes ? "Y" : "N";
    }
}
