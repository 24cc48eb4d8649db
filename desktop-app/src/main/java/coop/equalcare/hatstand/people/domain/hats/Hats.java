package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What hats ask for, who is to get one and who stopped wearing one. */
public interface Hats {

    Map<Hat, HatTerms> terms();

    /** Whoever gives hats or did so on the day or after it, by name. */
    List<HatGiver> givers(LocalDate from);

    Optional<HatRequest> find(HatRequestId id);

    /**
     * Those that nobody has decided about, the oldest first.
     *
     * @param most how many at the most
     */
    List<HatRequest> waiting(int most);

    /** All that were ever made for somebody, the newest first. */
    List<HatRequest> of(PersonId person);

    /** What somebody stopped wearing, the newest first. */
    List<HatDrop> dropsOf(PersonId person);

    HatRequest add(HatRequest request);

    /**
     * Keeps what was decided; the hat that was granted is worn with it. Fails as stale if somebody
     * else decided first.
     */
    HatRequest save(HatRequest request);

    /** Ends the wearing of the hat with it. */
    void add(HatDrop drop);
}
