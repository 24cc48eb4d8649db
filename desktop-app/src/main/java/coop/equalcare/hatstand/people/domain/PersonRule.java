package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.stream.Stream;

/** One thing that must hold of what is typed about a person. */
@FunctionalInterface
interface PersonRule {
    Stream<Finding> check(PersonDraft draft, Postcodes postcodes);
}
