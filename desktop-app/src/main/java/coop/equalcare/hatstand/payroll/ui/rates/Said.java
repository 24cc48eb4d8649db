package coop.equalcare.hatstand.payroll.ui.rates;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;

import java.util.List;

/** What the forms say once something was tried. */
final class Said {

    private Said() {}

    static List<Finding> of(Outcome<?> outcome, Finding done) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of(done);
            case Outcome.Refused<?>(var reasons) -> reasons;
            case Outcome.Stale<?> _ -> List.of(Finding.block("payroll.screen.stale"));
        };
    }
}
