package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.List;

/** Tells a database that is not there for a while from a rule that says no. */
public final class Outage {

    private static final String UNREACHABLE = "platform.breakdown.unreachable.";
    private static final String CONNECTION_DIED = "platform.breakdown.connection_died.";
    private static final String PERHAPS_SAVED = "perhaps_saved";

    private Outage() {}

    public static boolean isIn(List<Finding> reasons) {
        return reasons.stream().map(Finding::key).anyMatch(Outage::isKey);
    }

    /** It broke at the very end: only looking tells whether the change was saved. */
    static boolean mayHaveSaved(List<Finding> reasons) {
        return reasons.stream()
                .map(Finding::key)
                .anyMatch(key -> isKey(key) && key.endsWith(PERHAPS_SAVED));
    }

    private static boolean isKey(String key) {
        return key.startsWith(UNREACHABLE) || key.startsWith(CONNECTION_DIED);
    }
}
