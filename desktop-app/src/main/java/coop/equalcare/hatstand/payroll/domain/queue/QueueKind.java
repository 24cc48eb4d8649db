package coop.equalcare.hatstand.payroll.domain.queue;

/** Why something waits for finance: a queue for each reason, in the order of the screen. */
public enum QueueKind {
    /** Those who were there have not all agreed to it yet. */
    UNCONFIRMED,
    /** Somebody says that it is not right. */
    QUERIED,
    /** Confirmed, but nothing says at what it is paid. */
    WITHOUT_RATE,
    /** Confirmed, and in no pay run. */
    UNPAID,
    /** An approved run pays more than the book owes for it. */
    NOT_IN_BOOK,
    /** The book owes more than an approved run pays. */
    ONLY_IN_BOOK;

    /** Whether what waits is an amount of a pay run, and not care. */
    public boolean isOfRuns() {
        return this == NOT_IN_BOOK || this == ONLY_IN_BOOK;
    }
}
