package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.PersonField;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two people changed the same person at once: both versions, and which is to stay, by field. */
final class PersonConflict {

    private final PersonDraft mine;
    private final PersonDraft theirs;
    private final Map<PersonField, BooleanProperty> takeTheirs = new EnumMap<>(PersonField.class);

    private PersonConflict(PersonDraft start, PersonDraft mine, PersonDraft theirs) {
        this.mine = mine;
        this.theirs = theirs;
        for (var field : mine.differencesTo(theirs)) {
            var untouchedByMe = mine.value(field).equals(start.value(field));
            takeTheirs.put(field, new SimpleBooleanProperty(this, field.name(), untouchedByMe));
        }
    }

    /**
     * @param start what both began with
     * @return nothing if they changed none of what the form shows
     */
    static Optional<PersonConflict> between(PersonDraft start, PersonDraft mine, Person theirs) {
        var their = PersonDraft.of(theirs);
        return start.differencesTo(their).isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonConflict(start, mine, their))
                        .filter(conflict -> !conflict.fields().isEmpty());
    }

    List<PersonField> fields() {
        return List.copyOf(takeTheirs.keySet());
    }

    Object mine(PersonField field) {
        return mine.value(field);
    }

    Object theirs(PersonField field) {
        return theirs.value(field);
    }

    BooleanProperty takeTheirsProperty(PersonField field) {
        var chosen = takeTheirs.get(field);
        if (chosen == null) {
            throw new IllegalArgumentException("both say the same: " + field);
        }
        return chosen;
    }

    PersonDraft chosen() {
        var fields = EnumSet.noneOf(PersonField.class);
        takeTheirs.forEach(
                (field, chosen) -> {
                    if (chosen.get()) {
                        fields.add(field);
                    }
                });
        return mine.taking(fields, theirs);
    }
}
