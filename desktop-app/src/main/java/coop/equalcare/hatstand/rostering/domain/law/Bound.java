package coop.equalcare.hatstand.rostering.domain.law;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.domain.Engagement;

import java.util.Optional;

/**
 * Whom the Working Time Regulations bind. Independent workers decide on their own hours, and
 * volunteers are no workers in law: both are told the same facts as facts.
 */
final class Bound {

    private Bound() {}

    /** Whoever has not said how they work is taken as employed. */
    static boolean isBound(Optional<Engagement> engagement) {
        return engagement.orElse(Engagement.EMPLOYED) == Engagement.EMPLOYED;
    }

    /**
     * @param law key of the words for those who are bound
     * @param information key of those for the others
     */
    static Finding finding(
            Optional<Engagement> engagement, String law, String information, Object... values) {
        return isBound(engagement) ? Finding.warn(law, values) : Finding.note(information, values);
    }
}
