package coop.equalcare.hatstand.ledger.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.Optional;

/**
 * Which account is meant, whether the book has it yet or not.
 *
 * @param code unique, for example {@code wages-payable:} and a person
 * @param kind its line in the accounts, for example {@code wages-payable}
 * @param person whose it is, if it is somebody’s
 */
public record AccountName(String code, String kind, Unit unit, Optional<PersonId> person) {

    /** An account of the co-op, one of its kind. */
    public static AccountName ofTheCoop(String kind, Unit unit) {
        return new AccountName(kind, kind, unit, Optional.empty());
    }

    /** A person’s account of a kind. */
    public static AccountName of(PersonId person, String kind, Unit unit) {
        return new AccountName(kind + ":" + person.value(), kind, unit, Optional.of(person));
    }
}
