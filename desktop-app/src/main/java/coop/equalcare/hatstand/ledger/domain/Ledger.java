package coop.equalcare.hatstand.ledger.domain;

import java.util.Collection;
import java.util.List;

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

    /** Those of the accounts that the book has, in any order. */
    List<Account> accounts(Collection<String> codes);

    void open(Account account);

    /** What was posted under any of the keys, in any order. */
    List<Posted> withKeys(Collection<String> keys);

    /** Adds links, one at least, and moves the end of the chain to the last. */
    void append(List<Posted> links);

    /**
     * The links after one, in their order.
     *
     * @throws UnreadableLink if one of them cannot be a link at all
     */
    List<Posted> after(long seq, int most);
}
