package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.shell.Unsaved;

/** A reason for cancelling that somebody was writing when they wanted to go elsewhere. */
record UnsavedCancellation(CancelViewModel form, Runnable close) implements Unsaved {

    @Override
    public Finding what() {
        return Finding.warn("rostering.cancel.unsaved");
    }

    @Override
    public void save(Runnable then) {
        form.cancelAnd(then);
    }

    @Override
    public void discard() {
        close.run();
    }
}
