package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who may decide about a request for a hat, and when; what is granted is given with it. */
public final class HatRequestRules extends TriggerAdapter {

    private static final List<String> ASKED =
            List.of("id", "person_id", "hat", "requested_by", "requested_at");

    private static final String SECOND_PERSON =
            """
            select 1 from hat_assignment worn
            join hat_giver gives on gives.hat = ? and gives.giver = worn.hat
            join hat_rule rule on rule.hat = gives.hat
            where worn.person_id not in (?, ?) and worn.since <= ?
              and (worn.until is null or worn.until > dateadd(day, -rule.alone_after_days, cast(? as date)))
            """;

    private static final String NEEDS_SECOND =
            "select 1 from hat_rule where hat = ? and second_person";

    private static final String MISSING =
            """
            select 1 from hat_part wanted join person who on who.id = ?
            where wanted.hat = ? and (
                wanted.kind = 'CHECK' and not exists (
                    select 1 from person_skill held where held.person_id = who.id and held.skill = wanted.part
                    and (held.expires_on is null or held.expires_on >= ?))
                or wanted.kind = 'FIELD' and case wanted.part
                    when 'EMAIL' then who.email
                    when 'PHONE' then who.phone
                    when 'ADDRESS' then who.address
                    when 'POSTCODE' then who.postcode
                    when 'ENGAGEMENT' then who.engagement
                    when 'WORKS_NUMBER' then who.works_number
                end is null)
            """;

    private static final String WORN =
            """
            select 1 from hat_assignment
            where person_id = ? and hat = ? and (until is null or until > ?)
            """;

    private static final String GIVE =
            "insert into hat_assignment (id, person_id, hat, since) values (?, ?, ?, ?)";

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after)
            throws SQLException {
        if (before == null) {
            begins(Objects.requireNonNull(after));
        } else if (after == null || isDecided(before) || !isSame(before, after)) {
            throw Refusal.by("hat_request_stays_decided");
        } else {
            decide(new HatRecords(connection), after);
        }
    }

    private static void begins(ResultSet after) throws SQLException {
        if (isDecided(after)) {
            throw Refusal.by("hat_request_begins_waiting");
        }
    }

    private static boolean isDecided(ResultSet request) throws SQLException {
        return !request.getString("state").equals("WAITING");
    }

    private static boolean isSame(ResultSet before, ResultSet after) throws SQLException {
        for (var column : ASKED) {
            if (!Objects.equals(before.getObject(column), after.getObject(column))) {
                return false;
            }
        }
        return true;
    }

    private static void decide(HatRecords records, ResultSet after) throws SQLException {
        switch (after.getString("state")) {
            case "GRANTED" -> grant(records, after);
            case "DECLINED" -> byGiver(records, after, records.takeTurn(after, "decided_at"));
            default -> {}
        }
    }

    private static void byGiver(HatRecords records, ResultSet after, LocalDate day)
            throws SQLException {
        if (!records.gives(after.getString("hat"), after.getObject("decided_by"), day)) {
            throw Refusal.by("hat_request_by_a_giver");
        }
    }

    private static void grant(HatRecords records, ResultSet after) throws SQLException {
        var day = records.takeTurn(after, "decided_at");
        byGiver(records, after, day);
        var hat = after.getString("hat");
        var person = after.getObject("person_id");
        var decider = after.getObject("decided_by");
        var alone = after.getBoolean("alone");
        if (alone && records.has(SECOND_PERSON, hat, decider, person, day, day)
                || !alone
                        && Objects.equals(decider, after.getObject("requested_by"))
                        && records.has(NEEDS_SECOND, hat)) {
            throw Refusal.by("hat_request_second_person");
        }
        if (records.has(MISSING, person, hat, day)) {
            throw Refusal.by("hat_request_whole_profile");
        }
        var since = after.getObject("worn_since");
        if (since != null && records.has(WORN, person, hat, since)) {
            throw Refusal.by("hat_request_worn_once");
        }
        if (after.getObject("assignment_id") != null && since != null) {
            records.write(GIVE, after.getObject("assignment_id"), person, hat, since);
        }
    }
}
