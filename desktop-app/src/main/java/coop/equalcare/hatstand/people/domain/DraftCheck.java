package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@link PersonRules} together with what only the co-op's book can know. */
public final class DraftCheck {

    private final People people;
    private final Postcodes postcodes;

    public DraftCheck(People people, Postcodes postcodes) {
        this.people = people;
        this.postcodes = postcodes;
    }

    /**
     * Does the work unless a rule forbids it.
     *
     * @param id whose draft it is
     */
    public Outcome<Person> then(PersonDraft draft, PersonId id, Supplier<Person> work) {
        var findings = findings(draft, id);
        var blocking = findings.stream().filter(Finding::blocks).toList();
        return blocking.isEmpty()
                ? new Outcome.Done<>(work.get(), findings)
                : new Outcome.Refused<>(blocking);
    }

    private List<Finding> findings(PersonDraft draft, PersonId id) {
        var typed = PersonRules.check(draft, postcodes).stream().map(PersonFinding::finding);
        return Stream.concat(typed, worksNumberTaken(draft.worksNumber().strip(), id)).toList();
    }

    /** Another human already has this number: payroll would pay the wrong one. */
    private Stream<Finding> worksNumberTaken(String number, PersonId id) {
        return people.withWorksNumber(number).filter(holder -> !holder.equals(id)).stream()
                .flatMap(holder -> people.find(holder).stream())
                .map(
                        holder ->
                                Finding.block(
                                        "people.rule.works_number_taken", number, holder.name()));
    }
}
