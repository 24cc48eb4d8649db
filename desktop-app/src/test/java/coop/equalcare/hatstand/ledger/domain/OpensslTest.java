package coop.equalcare.hatstand.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.platform.secrets.SigningKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines of the handbook that check a signature without Hatstand, run as they stand there. */
class OpensslTest {

    private static final Path HANDBOOK = Path.of("..", "docs", "operations.md");
    private static final Pattern LINES = Pattern.compile("```\n([^`]*openssl[^`]*)```");

    @TempDir private Path folder;

    private final SigningKey key = SigningKey.make();

    /** How a program ended, and what it said. */
    private record Ended(int code, String said) {}

    @BeforeEach
    void write() throws IOException, InterruptedException {
        assumeTrue(run("openssl version").said().startsWith("OpenSSL 3"), "OpenSSL 3 is here");
        var plain =
                new Checkpoint(
                        "Calder Valley: Ca\u00eb",
                        Instant.parse("2026-11-24T15:00:00Z"),
                        new Proven(
                                new Chain(7, new Sha256("a".repeat(64))),
                                Map.of(Unit.GBP_PENCE, 123_456L)),
                        key.publicKey(),
                        "");
        Files.write(folder.resolve("checkpoint.txt"), plain.with(key.sign(plain.signed())).text());
    }

    @Test
    void the_lines_of_the_handbook_prove_a_checkpoint_and_show_whose_it_is()
            throws IOException, InterruptedException {
        var ended = run(lines());

        assertThat(ended.said())
                .contains("Signature Verified Successfully")
                .contains(SigningKey.fingerprint(key.publicKey()).hex());
        assertThat(ended.code()).isZero();
    }

    @Test
    void a_changed_one_fails() throws IOException, InterruptedException {
        var file = folder.resolve("checkpoint.txt");
        Files.writeString(file, Files.readString(file).replace("transfers: 7", "transfers: 8"));

        assertThat(run(lines()).code()).isNotZero();
    }

    private static String lines() throws IOException {
        var found = LINES.matcher(Files.readString(HANDBOOK));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Ended run(String lines) throws IOException, InterruptedException {
        try {
            var process =
                    new ProcessBuilder("sh", "-euc", lines)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException noShell) {
            return new Ended(-1, "");
        }
    }
}
