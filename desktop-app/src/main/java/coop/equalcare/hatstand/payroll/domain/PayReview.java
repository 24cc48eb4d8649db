package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;

import java.util.List;
import java.util.stream.Stream;

/** What whoever looks at a run before it is approved or exported should look at first. */
public final class PayReview {

    private PayReview() {}

    /**
     * @param leftOut care of the period that no run holds, calculated as of now
     */
    public static List<Finding> of(PayRun run, PayNames names, List<PayCalculation> leftOut) {
        return Stream.of(
                        leftOut.stream().flatMap(one -> one.findings().stream()),
                        later(leftOut),
                        withoutWorksNumber(run, names),
                        withoutCode(run, names))
                .flatMap(some -> some)
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
    }

    /** PAY-5: confirmed, or given a rate, after the run was prepared. */
    private static Stream<Finding> later(List<PayCalculation> leftOut) {
        var lines = leftOut.stream().flatMap(one -> one.lines().stream()).toList();
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        var entries = lines.stream().mapToInt(line -> line.times().size()).sum();
        var amount = Money.sum(lines.stream().map(line -> line.line().amount()));
        return Stream.of(Finding.warn("payroll.review.later", entries, amount));
    }

    /** PAY-9. */
    public static Stream<Finding> withoutWorksNumber(PayRun run, PayNames names) {
        var without =
                run.lines().stream()
                        .map(line -> names.payee(line.person()))
                        .distinct()
                        .filter(Payee::lacksWorksNumber)
                        .map(Payee::name)
                        .toList();
        return without.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.warn(
                                "payroll.review.no_works_number",
                                without.size(),
                                String.join(", ", without)));
    }

    /** PAY-9. */
    public static Stream<Finding> withoutCode(PayRun run, PayNames names) {
        return run.lines().stream()
                .map(PayLine::kind)
                .distinct()
                .filter(kind -> names.element(kind).isEmpty())
                .map(kind -> Finding.warn("payroll.review.no_code", kind));
    }
}
