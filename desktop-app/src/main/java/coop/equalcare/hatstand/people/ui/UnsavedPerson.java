package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.shell.Unsaved;

/** What was typed into a form about somebody. */
record UnsavedPerson(PersonFormViewModel form) implements Unsaved {

    @Override
    public Finding what() {
        return form.seen()
                .map(Person::name)
                .map(name -> Finding.note("people.form.unsaved_of", name))
                .orElseGet(() -> Finding.note("people.form.unsaved_new"));
    }

    @Override
    public void save(Runnable then) {
        form.saveAnd(then);
    }

    @Override
    public void discard() {
        form.close();
    }
}
