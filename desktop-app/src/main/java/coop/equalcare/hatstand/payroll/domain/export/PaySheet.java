package coop.equalcare.hatstand.payroll.domain.export;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayNames;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.rates.domain.PayElement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A run laid out for payroll software: what every format is written from. */
public record PaySheet(int number, PayPeriod period, List<Entry> rows) {

    /**
     * One person and one kind of time at one rate.
     *
     * @param note for whoever reads the file, where the format has room for it
     */
    public record Entry(Payee payee, Optional<PayElement> element, PayLine line, String note) {

        Entry withPayee(Payee other) {
            return new Entry(other, element, line, note);
        }

        Entry withNote(String other) {
            return new Entry(payee, element, line, other);
        }
    }

    /** By names that do not change, so that the same run gives the same file. */
    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry row) -> row.payee().name())
                    .thenComparing(row -> row.payee().id().value())
                    .thenComparing(row -> row.line().kind())
                    .thenComparing(row -> row.line().hourly().pencePerHour())
                    .thenComparing(row -> row.line().id().value());

    public PaySheet {
        rows = rows.stream().sorted(ORDER).toList();
    }

    public static PaySheet of(PayRun run, PayNames names) {
        return new PaySheet(
                run.number(),
                run.period(),
                run.lines().stream()
                        .map(
                                line ->
                                        new Entry(
                                                names.payee(line.person()),
                                                names.element(line.kind()),
                                                line,
                                                ""))
                        .toList());
    }

    public PaySheet only(Predicate<Entry> wanted) {
        return new PaySheet(number, period, rows.stream().filter(wanted).toList());
    }

    PaySheet each(UnaryOperator<Entry> change) {
        return new PaySheet(number, period, rows.stream().map(change).toList());
    }

    public long people() {
        return rows.stream().map(row -> row.payee().id()).distinct().count();
    }

    public long minutes() {
        return rows.stream().mapToLong(row -> row.line().minutes()).sum();
    }

    public Money total() {
        return Money.sum(rows.stream().map(row -> row.line().amount()));
    }
}
