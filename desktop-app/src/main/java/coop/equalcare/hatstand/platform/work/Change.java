package coop.equalcare.hatstand.platform.work;

import java.util.UUID;

/** Says that a record is no longer what it was; whoever shows it asks again. Carries no content. */
public record Change(String kind, UUID subject) {

    private static final String ANY_KIND = "*";

    /**
     * Changes may have been missed, so that nothing shown can be trusted until it is read again.
     */
    public static Change everything() {
        return new Change(ANY_KIND, new UUID(0, 0));
    }

    /** Whether somebody who shows records of this kind should ask again. */
    public boolean concerns(String shown) {
        return kind.equals(shown) || kind.equals(ANY_KIND);
    }
}
