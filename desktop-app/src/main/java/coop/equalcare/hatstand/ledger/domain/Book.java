package coop.equalcare.hatstand.ledger.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The book as people read it. */
public interface Book {

    /** Every account that the book has, with what was booked before a moment. */
    List<Standing> standings(Instant before);

    /** Everybody who has an account. */
    List<PersonId> holders();

    /** Whose account it is. */
    Optional<PersonId> holder(AccountId account);

    Optional<Standing> standing(AccountId account, Instant before);

    /** What went through an account from one moment until before another, in its order. */
    List<Movement> movements(AccountId account, Instant from, Instant before);

    /**
     * All accounts’ movements before a moment, in their order.
     *
     * @param seq after which to begin
     */
    List<Movement> after(long seq, Instant before, int most);
}
