package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.shell.Unsaved;

/** Words about a hat that somebody was writing when they wanted to go elsewhere. */
record UnsavedHatWords(HatWriting writing, Runnable close) implements Unsaved {

    @Override
    public Finding what() {
        return Finding.note("people.hats.unsaved");
    }

    @Override
    public void save(Runnable then) {
        writing.sendAnd(then);
    }

    @Override
    public void discard() {
        close.run();
    }
}
