package coop.equalcare.hatstand.payroll.domain.export;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Sha256;

import java.util.List;

/**
 * A format for a demo database: the same layout, and no payroll program can take it for live.
 *
 * <p>Every works number gets a mark that no real one has, so an import matches nobody; the name of
 * the file and the note, where there is one, say it to people.
 */
public final class Stamped implements PayFile {

    private static final String MARK = "DEMO-";
    private static final String NOTE = "DEMO";

    private final PayFile file;

    public Stamped(PayFile file) {
        this.file = file;
    }

    @Override
    public String label() {
        return file.label();
    }

    @Override
    public PaySheet covers(PaySheet sheet) {
        return file.covers(sheet);
    }

    @Override
    public List<Finding> check(PaySheet sheet) {
        return file.check(sheet);
    }

    @Override
    public List<List<String>> rows(PaySheet sheet) {
        return file.rows(sheet.each(Stamped::stamp));
    }

    @Override
    public String nameOf(PaySheet sheet, Sha256 hash) {
        return MARK + file.nameOf(sheet, hash);
    }

    private static PaySheet.Entry stamp(PaySheet.Entry row) {
        return row.withPayee(
                        row.payee().withWorksNumber(row.payee().worksNumber().map(MARK::concat)))
                .withNote(NOTE);
    }
}
