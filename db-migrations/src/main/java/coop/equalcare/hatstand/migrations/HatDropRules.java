package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** Who may take off a hat, and which has to stay on somebody; what is dropped is ended with it. */
public final class HatDropRules extends TriggerAdapter {

    private static final String WORN =
            "select hat from hat_assignment where id = ? and person_id = ? and until is null";

    private static final String GIVES_ADMINISTRATORS =
            "select 1 from hat_giver where hat = 'ADMINISTRATOR' and giver = ?";

    private static final String SOMEBODY_STAYS =
            """
            select 1 from hat_assignment stays
            join hat_giver gives on gives.hat = 'ADMINISTRATOR' and gives.giver = stays.hat
            where stays.id <> ? and stays.until is null and stays.since <= ?
            """;

    private static final String END = "update hat_assignment set until = ? where id = ?";

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        var records = new HatRecords(connection);
        var day = records.takeTurn(after, "dropped_at");
        var assignment = after.getObject("assignment_id");
        var hat = hatOf(connection, after);
        if (!Objects.equals(after.getObject("dropped_by"), after.getObject("person_id"))
                && !records.gives(hat, after.getObject("dropped_by"), day)) {
            throw Refusal.by("hat_drop_by_a_giver");
        }
        var until = after.getObject("worn_until");
        if (records.has(GIVES_ADMINISTRATORS, hat)
                && !records.has(SOMEBODY_STAYS, assignment, until)) {
            throw Refusal.by("hat_drop_somebody_stays");
        }
        records.write(END, until, assignment);
    }

    private static String hatOf(Connection connection, ResultSet after) throws SQLException {
        try (var query = connection.prepareStatement(WORN)) {
            query.setObject(1, after.getObject("assignment_id"));
            query.setObject(2, after.getObject("person_id"));
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    throw Refusal.by("hat_drop_what_is_worn");
                }
                return found.getString(1);
            }
        }
    }
}
