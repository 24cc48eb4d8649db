package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;

/** That nobody empties a table at once, whatever else goes with it. */
public final class Emptying {

    private static final String REFERRED_TO = "90106";

    private Emptying() {}

    /**
     * PostgreSQL says by which rule; H2 has no such trigger and refuses to empty what another table
     * refers to.
     */
    public static void isRefused(TestDatabase database, String table, String rule) {
        switch (database.dialect()) {
            case POSTGRESQL ->
                    assertThat(catchThrowable(() -> database.run("truncate " + table + " cascade")))
                            .hasMessageContaining("rule:" + rule);
            case H2 ->
                    assertThat(catchThrowable(() -> database.run("truncate table " + table)))
                            .hasCauseInstanceOf(SQLException.class)
                            .cause()
                            .extracting(cause -> ((SQLException) cause).getSQLState())
                            .isEqualTo(REFERRED_TO);
        }
    }
}
