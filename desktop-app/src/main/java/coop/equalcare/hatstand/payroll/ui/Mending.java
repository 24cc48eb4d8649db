package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rates.domain.PayKind;

import java.util.Optional;

/** What a run lacks and “Rates and codes” can put right, read out of what the review found. */
public sealed interface Mending {

    /** A rate of one person for one kind of time. */
    record Rate(PersonId person, PayKind kind) implements Mending {}

    /** A code by which payroll software knows a kind of time. */
    record Code(PayKind kind) implements Mending {}

    /** Nothing where the finding is about something else. */
    static Optional<Mending> of(Finding finding) {
        return switch (finding.key()) {
            case "payroll.rule.no_rate" ->
                    Optional.of(
                            new Rate(
                                    value(finding, PersonId.class), value(finding, PayKind.class)));
            case "payroll.review.no_code" -> Optional.of(new Code(value(finding, PayKind.class)));
            default -> Optional.empty();
        };
    }

    private static <T> T value(Finding finding, Class<T> type) {
        return finding.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** What its button says. */
    default String key() {
        return switch (this) {
            case Rate _ -> "payroll.rates.mend";
            case Code _ -> "payroll.run.set_code";
        };
    }
}
