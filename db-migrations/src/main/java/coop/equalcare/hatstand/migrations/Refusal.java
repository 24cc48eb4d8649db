package coop.equalcare.hatstand.migrations;

import java.sql.SQLException;

/** How a trigger says no: by the rule's name, as PostgreSQL's triggers do. */
final class Refusal {

    private static final String CHECK_VIOLATION = "23514";

    private Refusal() {}

    static SQLException by(String rule) {
        return new SQLException("refused, rule:" + rule, CHECK_VIOLATION);
    }
}
