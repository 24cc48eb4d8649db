package coop.equalcare.hatstand.people;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.shell.Desk;

import javafx.scene.Node;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * More about a person than this capability knows: offered by another one, shown beside the record.
 *
 * @param icon an Ikonli literal
 * @param isFor whether it is offered to that actor about that person
 */
public record PersonPage(
        String titleKey,
        String icon,
        BiPredicate<Actor, PersonId> isFor,
        BiFunction<PersonId, Desk, Node> open) {}
