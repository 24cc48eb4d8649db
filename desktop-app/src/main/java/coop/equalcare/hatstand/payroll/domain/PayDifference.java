package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person gets in this run and got in the last one. */
public record PayDifference(PersonId person, Money before, Money now) {

    private static final Comparator<PayDifference> LARGEST_FIRST =
            Comparator.comparing((PayDifference one) -> Math.abs(one.change().pence()))
                    .reversed()
                    .thenComparing(one -> one.person().value());

    public Money change() {
        return now.minus(before);
    }

    /** Everybody whose pay is not what it was, the largest change first. */
    public static List<PayDifference> between(PayRun last, PayRun run) {
        var before = last.totals();
        var now = run.totals();
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(person -> new PayDifference(person, of(before, person), of(now, person)))
                .filter(difference -> difference.change().pence() != 0)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static Money of(Map<PersonId, Money> totals, PersonId person) {
        return Optional.ofNullable(totals.get(person)).orElse(Money.ZERO);
    }
}
