package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;

import java.sql.SQLException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Says what a database's refusal means, whichever database it is. */
final class Conflicts {

    /** SQLSTATE class 23 is an integrity violation, in both databases. */
    private static final String INTEGRITY = "23";

    private static final String SERIALIZATION_FAILURE = "40001";

    private static final String DEADLOCK = "40P01";

    /** A grant or a policy of PostgreSQL stands in the way. */
    private static final String NOT_ENTITLED = "42501";

    /**
     * Both name the constraint in quotes; H2 in capitals or small letters, with its schema before
     * it.
     */
    private static final Pattern QUOTED =
            Pattern.compile("\"(?:[^\".]*\\.)?([a-z_0-9]+)[^\"]*\"", Pattern.CASE_INSENSITIVE);

    private static final String RULE_MARK = "rule:";

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("coop.equalcare.hatstand.platform.messages");

    private Conflicts() {}

    /**
     * A {@link WriteConflict} where a person can understand the refusal, else the failure itself.
     *
     * @param committing whether the commit had been asked for, so that it may have happened
     */
    static RuntimeException translate(RuntimeException failure, boolean committing) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WriteConflict conflict) {
                return conflict;
            }
            if (cause instanceof StaleStateException || cause instanceof LockAcquisitionException) {
                return new WriteConflict.Stale(failure);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                if (isLostRace(sql.getSQLState())) {
                    return new WriteConflict.Stale(failure);
                }
                if (sql.getSQLState().startsWith(INTEGRITY)) {
                    return new WriteConflict.Forbidden(ruleIn(sql), failure);
                }
                if (sql.getSQLState().equals(NOT_ENTITLED)) {
                    return refusal(sql, failure);
                }
            }
        }
        return Breakdown.of(failure)
                .<RuntimeException>map(
                        breakdown ->
                                new WriteConflict.Unreachable(
                                        inWords(breakdown, committing), failure))
                .orElse(failure);
    }

    private static Finding inWords(Breakdown breakdown, boolean committing) {
        return Finding.block(
                "platform.breakdown.%s.%s"
                        .formatted(
                                breakdown.name().toLowerCase(Locale.ROOT),
                                committing ? "perhaps_saved" : "not_saved"));
    }

    /** The database ended one of two that waited for each other; nothing of it is saved. */
    static boolean isDeadlock(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLostRace(String state) {
        return state.equals(SERIALIZATION_FAILURE) || state.equals(DEADLOCK);
    }

    /** The rule by its name, as far as there are words for it. */
    private static String ruleIn(SQLException sql) {
        var name = nameIn(String.valueOf(sql.getMessage()));
        return WORDS.containsKey("platform.constraint." + name) ? name : "unknown";
    }

    /** Functions name the rule; a grant or a policy has no name that a person would know. */
    private static WriteConflict refusal(SQLException sql, RuntimeException failure) {
        return String.valueOf(sql.getMessage()).contains(RULE_MARK)
                ? new WriteConflict.Forbidden(ruleIn(sql), failure)
                : new WriteConflict.NotEntitled(failure);
    }

    private static String nameIn(String message) {
        var mark = message.indexOf(RULE_MARK);
        if (mark >= 0) {
            return message.substring(mark + RULE_MARK.length()).split("\\W", 2)[0];
        }
        var name = QUOTED.matcher(message);
        var found = "";
        while (name.find()) {
            found = name.group(1).toLowerCase(Locale.ROOT);
            if (message.substring(0, name.start()).endsWith("constraint ")) {
                break;
            }
        }
        return found;
    }
}
