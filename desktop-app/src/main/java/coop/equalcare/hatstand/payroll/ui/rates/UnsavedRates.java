package coop.equalcare.hatstand.payroll.ui.rates;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.shell.Unsaved;

/** A rate, a payroll code or both that were typed and not added yet. */
record UnsavedRates(RatesViewModel form) implements Unsaved {

    @Override
    public Finding what() {
        return Finding.note(
                form.isRateTyped() ? "payroll.rates.unsaved_rate" : "payroll.rates.unsaved_code");
    }

    @Override
    public void save(Runnable then) {
        form.saveAll(then);
    }

    @Override
    public void discard() {
        form.forget();
    }
}
