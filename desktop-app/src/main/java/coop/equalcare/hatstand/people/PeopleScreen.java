package coop.equalcare.hatstand.people;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.shell.Screen;

import java.util.Optional;

/**
 * The list of people.
 *
 * @param person whom to show first
 */
public record PeopleScreen(Optional<PersonId> person) implements Screen {

    public static final PeopleScreen HOME = new PeopleScreen(Optional.empty());
}
