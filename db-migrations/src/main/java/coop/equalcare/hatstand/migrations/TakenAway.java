package coop.equalcare.hatstand.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What is really taken away, by functions of the database; H2 calls these. */
public final class TakenAway {

    private TakenAway() {}

    public static int discardPayRun(Connection connection, UUID run) throws SQLException {
        Statements.run(
                connection,
                """
                delete from pay_line_entry
                where line_id in (select id from pay_line where run_id = ?)
                """,
                run);
        Statements.run(connection, "delete from pay_line where run_id = ?", run);
        return Statements.run(connection, "delete from pay_run where id = ?", run);
    }

    public static int removeSkill(Connection connection, UUID person, String skill)
            throws SQLException {
        return Statements.run(
                connection,
                "delete from person_skill where person_id = ? and skill = ?",
                person,
                skill);
    }
}
