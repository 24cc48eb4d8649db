package coop.equalcare.hatstand.ledger.domain;

/** A link that holds what no link can hold: it was written past the book. */
public final class UnreadableLink extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seq;

    public UnreadableLink(long seq, Throwable cause) {
        super("link " + seq, cause);
        this.seq = seq;
    }

    public long seq() {
        return seq;
    }
}
