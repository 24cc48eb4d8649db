package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.SearchText;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can be chosen, or nobody.
 *
 * @param verdict what the rules say of them; empty where they say nothing
 */
public record Choice(Optional<PersonId> person, String name, List<Finding> verdict) {

    public Choice {
        verdict = List.copyOf(verdict);
    }

    /** 0 is fine, 1 and 2 are possible with a reason shown, 3 is not possible. */
    int rank() {
        return verdict.stream()
                .mapToInt(finding -> finding.severity().ordinal() + 1)
                .max()
                .orElse(0);
    }

    /** Whether the name has each of the words, whatever their accents. */
    boolean matches(String typed) {
        var folded = SearchText.fold(name);
        return SearchText.wordsOf(typed).stream().allMatch(folded::contains);
    }
}
