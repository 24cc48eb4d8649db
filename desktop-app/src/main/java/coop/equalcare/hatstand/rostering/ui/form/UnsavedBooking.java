package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.shell.Unsaved;

/** A booking that somebody was writing when they wanted to go elsewhere. */
record UnsavedBooking(BookingFormViewModel form, Runnable close) implements Unsaved {

    @Override
    public Finding what() {
        return Finding.warn("rostering.form.unsaved");
    }

    @Override
    public void save(Runnable then) {
        form.saveAnd(then);
    }

    @Override
    public void discard() {
        close.run();
    }
}
