package coop.equalcare.hatstand.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ConnectionProfilesTest {

    private static final ConnectionProfile OFFICE =
            ConnectionProfile.Shared.verified("db.example", 5432, "hatstand", "cora");

    @TempDir Path folder;

    @Test
    void the_latest_comes_first_and_each_once() {
        var file = new ConnectionProfile.Standalone(folder.resolve("care.mv.db"));
        var profiles = ConnectionProfiles.in(folder);
        profiles.used(OFFICE);
        profiles.used(file);
        profiles.used(OFFICE);

        assertThat(ConnectionProfiles.in(folder).recent()).containsExactly(OFFICE, file);
    }

    @Test
    void one_can_be_forgotten() {
        var profiles = ConnectionProfiles.in(folder);
        profiles.used(OFFICE);

        profiles.forget(OFFICE);

        assertThat(profiles.recent()).isEmpty();
    }

    @Test
    void what_was_spoilt_by_hand_counts_as_nothing() throws IOException {
        Files.writeString(folder.resolve("connections.json"), "[{\"host\":\"\"},");

        assertThat(ConnectionProfiles.in(folder).recent()).isEmpty();
    }

    @Test
    void one_that_makes_no_sense_is_left_out() throws IOException {
        Files.writeString(
                folder.resolve("connections.json"),
                "[{\"host\":\"\",\"port\":0,\"tls\":\"MAYBE\"}]");

        assertThat(ConnectionProfiles.in(folder).recent()).isEmpty();
    }
}
