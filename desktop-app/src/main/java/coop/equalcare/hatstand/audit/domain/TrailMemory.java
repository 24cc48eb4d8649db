package coop.equalcare.hatstand.audit.domain;

import java.util.Optional;

/**
 * What this desk has seen of the trail, kept outside the database: whoever rewrites the whole chain
 * cannot rewrite what every desk remembers of it.
 */
public interface TrailMemory {

    /** Where there is nothing to remember, as in a demo. */
    TrailMemory NONE =
            new TrailMemory() {
                @Override
                public Optional<TrailEnd> last() {
                    return Optional.empty();
                }

                @Override
                public void remember(TrailEnd end) {}
            };

    Optional<TrailEnd> last();

    void remember(TrailEnd end);
}
