package coop.equalcare.hatstand.payroll.domain.export;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.payroll.domain.Payee;

import java.util.stream.Stream;

/** What must be there before any file is written: importers skip what they cannot match (PAY-9). */
final class PreCheck {

    private PreCheck() {}

    static Stream<Finding> worksNumbers(PaySheet sheet) {
        return sheet.rows().stream()
                .map(PaySheet.Entry::payee)
                .distinct()
                .filter(Payee::lacksWorksNumber)
                .map(payee -> Finding.block("payroll.export.no_works_number", payee.name()));
    }

    static Stream<Finding> codes(PaySheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.element().isEmpty())
                .map(row -> row.line().kind())
                .distinct()
                .map(kind -> Finding.block("payroll.export.no_code", kind));
    }
}
