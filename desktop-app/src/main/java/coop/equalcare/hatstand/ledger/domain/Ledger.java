package coop.equalcare.hatstand.ledger.domain;

import java.util.List;
import java.util.Optional;

/** The one book. It can be added to, and nothing else. */
public interface Ledger {

    /** The end that is kept apart holds what no end can hold: it was written past the book. */
    final class UnreadableEnd extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UnreadableEnd(Throwable cause) {
            super("end of the book", cause);
        }
    }

    /** Waits for its turn: whoever has the end of the chain is alone until their deed is over. */
    Chain lockEnd();

    /**
     * @throws UnreadableEnd if what is kept of it cannot be an end at all
     */
    Chain end();

    /** The account of that code, if the book has it. */
    Optional<Account> account(String code);

    void open(Account account);

    Optional<Posted> withKey(String key);

    /** Adds a link and moves the end of the chain to it. */
    void append(Posted link);

    /**
     * The links after one, in their order.
     *
     * @throws UnreadableLink if one of them cannot be a link at all
     */
    List<Posted> after(long seq, int most);
}
