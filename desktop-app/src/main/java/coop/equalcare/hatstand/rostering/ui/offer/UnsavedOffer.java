package coop.equalcare.hatstand.rostering.ui.offer;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.shell.Unsaved;

/** Hours that somebody was writing down when they wanted to go elsewhere. */
record UnsavedOffer(OfferViewModel form, Runnable close) implements Unsaved {

    @Override
    public Finding what() {
        return Finding.warn("rostering.offer.unsaved");
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
