package coop.equalcare.hatstand.payroll.domain.export;

import coop.equalcare.hatstand.rates.domain.PayElement;

import java.util.ArrayList;
import java.util.List;

/**
 * What the payroll program should say after the import. Importers leave out people whom they do not
 * know and say nothing: whoever imports compares these numbers.
 */
public final class ControlTotals {

    private static final List<String> HEADER =
            List.of(
                    "File",
                    "Run",
                    "PeriodStart",
                    "PeriodEnd",
                    "PayElementCode",
                    "PayElementName",
                    "People",
                    "Rows",
                    "Units",
                    "UnitType",
                    "Pence");

    private static final String ALL = "TOTAL";

    private ControlTotals() {}

    /**
     * @param covered what the file has
     * @param file its name
     */
    public static List<List<String>> rows(PaySheet covered, String file) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        covered.rows().stream()
                .map(row -> row.line().kind())
                .distinct()
                .sorted()
                .map(kind -> covered.only(row -> row.line().kind() == kind))
                .map(part -> columns(part, file))
                .forEach(rows::add);
        rows.add(columns(covered, file, ALL, ""));
        return List.copyOf(rows);
    }

    private static List<String> columns(PaySheet part, String file) {
        var element = part.rows().getFirst().element();
        return columns(
                part,
                file,
                element.map(PayElement::code).orElse(""),
                element.map(PayElement::name).orElse(""));
    }

    private static List<String> columns(PaySheet part, String file, String code, String name) {
        return List.of(
                file,
                "%04d".formatted(part.number()),
                part.period().from().toString(),
                part.period().until().toString(),
                code,
                name,
                String.valueOf(part.people()),
                String.valueOf(part.rows().size()),
                Decimals.hours(part.minutes()),
                "hours",
                String.valueOf(part.total().pence()));
    }
}
