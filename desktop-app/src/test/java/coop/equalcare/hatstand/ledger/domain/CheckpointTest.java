package coop.equalcare.hatstand.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.platform.secrets.SigningKey;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;
import java.util.Random;

class CheckpointTest {

    private final SigningKey key = SigningKey.make();
    private final Checkpoint checkpoint = signed("Calder Valley: Care");

    private Checkpoint signed(String coOp) {
        var plain =
                new Checkpoint(
                        coOp,
                        Instant.parse("2026-11-24T15:00:00Z"),
                        new Proven(
                                new Chain(7, new Sha256("a".repeat(64))),
                                Map.of(Unit.GBP_PENCE, 123_456L)),
                        key.publicKey(),
                        "");
        return plain.with(key.sign(plain.signed()));
    }

    @Test
    void it_is_a_text_that_people_can_read() {
        assertThat(new String(checkpoint.text(), UTF_8).lines().limit(9))
                .containsExactly(
                        "Hatstand ledger checkpoint 1",
                        "co-op: Calder Valley: Care",
                        "made: 2026-11-24T15:00:00Z",
                        "last: 7",
                        "fingerprint: " + "a".repeat(64),
                        "transfers: 7",
                        "moved GBP_PENCE: 123456",
                        "moved SHARE: 0",
                        "moved COIN_MINUTES: 0");
    }

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(Checkpoint.read(checkpoint.text())).contains(checkpoint);
    }

    @Test
    void a_name_that_breaks_lines_adds_none() {
        var sly = signed("Mine\nlast: 9");

        assertThat(Checkpoint.read(sly.text())).contains(sly);
        assertThat(sly.coOp()).isEqualTo("Mine last: 9");
    }

    @Test
    void other_texts_are_no_checkpoints() {
        assertThat(Checkpoint.read(new byte[0])).isEmpty();
        assertThat(Checkpoint.read("last: 7\n".getBytes(UTF_8))).isEmpty();
        assertThat(Checkpoint.read((text() + "more: 1\n").getBytes(UTF_8))).isEmpty();
        assertThat(Checkpoint.read(text().replace("\n", "\r\n").getBytes(UTF_8))).isEmpty();
    }

    /** Each bit of the file in turn, and some thousand files with several bytes changed. */
    @Test
    void no_change_of_the_file_goes_unseen() {
        for (var bit = 0; bit < checkpoint.text().length * 8; bit++) {
            var text = checkpoint.text();
            text[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isGenuine(text)).as("bit %d", bit).isFalse();
        }
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var text = checkpoint.text();
            for (var change = 0; change < 3; change++) {
                text[random.nextInt(text.length)] ^= (byte) (1 + random.nextInt(255));
            }
            assertThat(isGenuine(text)).isFalse();
        }
    }

    private boolean isGenuine(byte[] text) {
        return Checkpoint.read(text)
                .filter(it -> it.publicKey().equals(key.publicKey()))
                .filter(it -> SigningKey.holds(it.publicKey(), it.signed(), it.signature()))
                .isPresent();
    }

    private String text() {
        return new String(checkpoint.text(), UTF_8);
    }
}
