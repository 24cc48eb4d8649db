package coop.equalcare.hatstand.platform.work;

import coop.equalcare.hatstand.kernel.Finding;

/** The database refused a change for a reason that a person can understand. */
public abstract sealed class WriteConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WriteConflict(String message, Throwable cause) {
        super(message, cause);
    }

    /** Somebody else has changed the row since it was read. */
    public static final class Stale extends WriteConflict {

        private static final long serialVersionUID = 1L;

        public Stale(Throwable cause) {
            super("changed by somebody else", cause);
        }
    }

    /** The database cannot be reached or cannot write. */
    public static final class Unreachable extends WriteConflict {

        private static final long serialVersionUID = 1L;

        private final transient Finding reason;

        public Unreachable(Finding reason, Throwable cause) {
            super(reason.key(), cause);
            this.reason = reason;
        }

        /** In words for a person, with whether anything may have been saved. */
        public Finding reason() {
            return reason;
        }
    }

    /**
     * The database's own guard does not let whoever is signed in do it, whatever the desk thinks.
     */
    public static final class NotEntitled extends WriteConflict {

        private static final long serialVersionUID = 1L;

        public NotEntitled(Throwable cause) {
            super("the database does not let this login do it", cause);
        }
    }

    /** A named rule of the database forbids it. */
    public static final class Forbidden extends WriteConflict {

        private static final long serialVersionUID = 1L;

        private final String rule;

        public Forbidden(String rule, Throwable cause) {
            super("forbidden by " + rule, cause);
            this.rule = rule;
        }

        /** The constraint's name in the schema, for example {@code booking_one_place_at_a_time}. */
        public String rule() {
            return rule;
        }
    }
}
