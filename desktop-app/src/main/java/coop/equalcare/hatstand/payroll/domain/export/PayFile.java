package coop.equalcare.hatstand.payroll.domain.export;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Sha256;

import java.util.List;

/** One way of writing a pay run for one program. The same sheet always gives the same rows. */
public interface PayFile {

    /** Which one, in the name of the file, for example {@code sage}. */
    String label();

    /** The part of the sheet that this program takes. */
    PaySheet covers(PaySheet sheet);

    /** What the program would choke on, or people should know before they import. */
    List<Finding> check(PaySheet sheet);

    /** The header, if it has one, and then the rows. */
    List<List<String>> rows(PaySheet sheet);

    /** Says the run, the period, the format and the first digits of the content’s fingerprint. */
    default String nameOf(PaySheet sheet, Sha256 hash) {
        return "hatstand-payrun-%04d-%s_%s-%s-%s.csv"
                .formatted(
                        sheet.number(),
                        sheet.period().from(),
                        sheet.period().until(),
                        label(),
                        hash.shortForm());
    }
}
