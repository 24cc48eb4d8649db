package coop.equalcare.hatstand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class RememberedTrailTest {

    private static final TrailEnd FOURTH = new TrailEnd(4, "4".repeat(64));
    private static final TrailEnd FIFTH = new TrailEnd(5, "5".repeat(64));

    @TempDir private Path home;

    @Test
    void what_one_window_has_seen_another_one_knows() {
        var one = memory("leeds");
        var other = memory("leeds");
        one.remember(FOURTH);
        other.remember(FIFTH);

        assertThat(one.last()).contains(FIFTH);
    }

    @Test
    void each_database_has_a_trail_of_its_own() {
        memory("leeds").remember(FIFTH);
        memory("york").remember(FOURTH);

        assertThat(memory("leeds").last()).contains(FIFTH);
        assertThat(memory("hull").last()).isEmpty();
    }

    private RememberedTrail memory(String database) {
        return new RememberedTrail(
                home, ConnectionProfile.Shared.verified("db.example", 5432, database, "may"));
    }
}
