package coop.equalcare.hatstand.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.ledger.domain.Checkpoint;
import coop.equalcare.hatstand.ledger.domain.Proven;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

class RememberedBookTest {

    @TempDir private Path home;

    @Test
    void the_key_is_made_once_for_a_database() {
        assertThat(memory("leeds").knownKey()).isEmpty();
        var made = memory("leeds").key().publicKey();

        assertThat(memory("leeds").key().publicKey()).isEqualTo(made);
        assertThat(memory("york").key().publicKey()).isNotEqualTo(made);
    }

    @Test
    void nobody_else_can_read_the_key() throws IOException {
        memory("leeds").key();

        for (var file : keys()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(keys()).hasSize(1);
    }

    @Test
    void a_broken_key_is_told_and_not_replaced() throws IOException {
        memory("leeds").key();
        var file = Files.writeString(keys().getFirst(), "broken");

        assertThatThrownBy(() -> memory("leeds").key()).hasMessageContaining("no key in");
        assertThat(file).hasContent("broken");
    }

    @Test
    void the_last_checkpoint_is_remembered_until_it_is_forgotten() {
        var memory = memory("leeds");
        var checkpoint =
                new Checkpoint(
                        "Invented",
                        Instant.parse("2026-11-24T15:00:00Z"),
                        Proven.START,
                        memory.key().publicKey(),
                        "signature");
        memory.remember(checkpoint);

        assertThat(memory("leeds").last()).contains(checkpoint);
        assertThat(memory("york").last()).isEmpty();
        memory.forget();
        assertThat(memory("leeds").last()).isEmpty();
        assertThat(memory("leeds").knownKey()).isPresent();
    }

    private List<Path> keys() throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(it -> it.toString().endsWith(".key")).toList();
        }
    }

    private RememberedBook memory(String database) {
        return new RememberedBook(
                home, ConnectionProfile.Shared.verified("db.example", 5432, database, "may"));
    }
}
