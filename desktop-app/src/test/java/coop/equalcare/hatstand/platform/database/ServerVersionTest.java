package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

class ServerVersionTest {

    private final Texts texts =
            new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("platform"));

    @Test
    void a_server_before_sixteen_is_told_with_what_it_is_and_what_is_wanted() {
        var problem = ServerDoor.tooOld(15, "15.13", "db.example.coop").orElseThrow();

        assertThat(problem.kind()).isEqualTo(ConnectionProblem.Kind.SERVER_TOO_OLD);
        assertThat(texts.of(problem.what()) + texts.of(problem.why()) + texts.of(problem.next()))
                .contains("15.13", "16");
    }

    @Test
    void sixteen_and_newer_will_do() {
        assertThat(ServerDoor.tooOld(16, "16.0", "db.example.coop")).isEmpty();
        assertThat(ServerDoor.tooOld(18, "18.1", "db.example.coop")).isEmpty();
    }
}
