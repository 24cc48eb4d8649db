package coop.equalcare.hatstand.payroll;

import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.ui.Mending;
import coop.equalcare.hatstand.shell.Screen;

import java.util.Optional;

/**
 * The pay runs.
 *
 * @param run which run to open at once, if any
 * @param mending which rate to ask for at once, if any
 */
public record PayrollScreen(Optional<PayRunId> run, Optional<Mending.Rate> mending)
        implements Screen {

    public static final PayrollScreen HOME = new PayrollScreen(Optional.empty(), Optional.empty());

    public static PayrollScreen of(PayRunId run) {
        return new PayrollScreen(Optional.of(run), Optional.empty());
    }

    public static PayrollScreen mending(Mending.Rate rate) {
        return new PayrollScreen(Optional.empty(), Optional.of(rate));
    }
}
