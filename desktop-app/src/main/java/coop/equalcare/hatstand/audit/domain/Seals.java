package coop.equalcare.hatstand.audit.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The sealed part of the trail. */
public interface Seals {

    /**
     * Seals what is committed and not sealed yet; the database does it, whoever asks.
     *
     * @param everything to look at the whole trail and not only at the last day
     * @return whether a block was made, so that there may be more to seal
     */
    boolean seal(boolean everything);

    /** Where the database says that the chain ends; nothing if it has been made to forget. */
    Optional<TrailEnd> end();

    /** The blocks after that one, in their order. */
    List<Block> after(long block, int most);

    /** In the order of their places. */
    List<SealedEvent> eventsOf(long block);

    /** How many events are sealed in no block that the chain has. */
    long strays();

    /** How many events wait for the next block. */
    long unsealed();

    /** Whether something has waited longer than that, and nothing was sealed since. */
    boolean isBehind(Duration longest);

    /** The fingerprint that a block has now. */
    Optional<String> hashOf(long block);
}
