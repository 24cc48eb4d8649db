package coop.equalcare.hatstand.rostering.domain.history;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one booking was.
 *
 * @param states the oldest first
 * @param names of everybody in them
 */
public record BookingPast(List<PastState> states, Map<PersonId, String> names) {

    public BookingPast {
        states = List.copyOf(states);
        names = Map.copyOf(names);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("a booking that never was");
        }
    }

    /** As it is now. */
    public PastState last() {
        return states.getLast();
    }

    /** As it was before that. */
    public Optional<PastState> before(PastState state) {
        var index = states.indexOf(state);
        return index > 0 ? Optional.of(states.get(index - 1)) : Optional.empty();
    }

    /** As it was in that version. */
    public Optional<PastState> version(int version) {
        return states.reversed().stream()
                .filter(state -> state.booking().version() == version)
                .findFirst();
    }

    public String nameOf(PersonId person) {
        return names.getOrDefault(person, person.value().toString());
    }
}
