package coop.equalcare.hatstand.ledger.domain;

/** The end of the book that is kept apart holds what no end can hold: it was written past the book. */
public final class UnreadableEnd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEnd(Throwable cause) {
        super("end of the book", cause);
    }
}
