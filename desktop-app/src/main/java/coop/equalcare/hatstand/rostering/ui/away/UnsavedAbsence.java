package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.shell.Unsaved;

/** An absence that somebody was writing when they wanted to go elsewhere. */
record UnsavedAbsence(AbsenceFormViewModel form, Runnable close) implements Unsaved {

    @Override
    public Finding what() {
        return Finding.warn("rostering.absence.unsaved");
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
