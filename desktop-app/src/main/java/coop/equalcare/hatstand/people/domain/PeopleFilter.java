package coop.equalcare.hatstand.people.domain;

import java.util.Optional;

/**
 * Whom to look for; all of it has to fit.
 *
 * @param words of a name, works number, e-mail, phone or postcode; blank fits everybody
 * @param hat worn on the day that is asked about
 * @param skill held, whether or not it still counts
 * @param needsAttention only those with a check that has run out or does so soon
 */
public record PeopleFilter(
        String words, Optional<Hat> hat, Optional<String> skill, boolean needsAttention) {

    public static final PeopleFilter EVERYBODY = of("");

    public static PeopleFilter of(String words) {
        return new PeopleFilter(words, Optional.empty(), Optional.empty(), false);
    }

    /** Whether anybody could be left out. */
    public boolean isNarrow() {
        return !words.isBlank() || hat.isPresent() || skill.isPresent() || needsAttention;
    }
}
