package coop.equalcare.hatstand.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.Block;
import coop.equalcare.hatstand.audit.domain.SealedEvent;
import coop.equalcare.hatstand.audit.domain.Seals;
import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class VerifyTrailTest {

    private final Actor auditor =
            new Actor(new PersonId(UUID.randomUUID()), Set.of(Permission.VIEW_AUDIT));

    @Test
    void a_trail_that_others_go_on_sealing_meanwhile_is_sound() {
        for (var meanwhile = 0; meanwhile < 12; meanwhile++) {
            var seals = new GrowingSeals(2, meanwhile);

            assertThat(verify(seals))
                    .as("%d blocks meanwhile", meanwhile)
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void an_end_that_was_torn_out_is_still_found() {
        var seals = new GrowingSeals(5, 0);
        seals.blocks.removeLast();

        assertThat(verify(seals))
                .isEqualTo(new Outcome.Refused<>(Finding.block("audit.verify.end", 4L)));
    }

    private Outcome<VerifyTrail.Sound> verify(Seals seals) {
        return new VerifyTrail(new OpenGate(), seals, TrailMemory.NONE)
                .handle(auditor, VerifyTrail.Query.PLAIN, Progress.NONE);
    }

    /** Another desk seals a block before and after each thing that it is asked. */
    private static final class GrowingSeals implements Seals {

        private final List<Block> blocks = new ArrayList<>();
        private TrailEnd end = TrailEnd.START;
        private int left;

        GrowingSeals(int blocks, int meanwhile) {
            left = blocks;
            while (left > 0) {
                grow();
            }
            left = meanwhile;
        }

        private void grow() {
            if (left > 0) {
                left--;
                var no = end.block() + 1;
                var block = new Block(no, Instant.EPOCH, 0, end.hash(), hash(end.hash(), no));
                blocks.add(block);
                end = end.after(block);
            }
        }

        private static String hash(String before, long no) {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            try {
                for (var field : List.of(before, Long.toString(no), "0", "0", before)) {
                    var text = field.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return Sha256.of(bytes.toByteArray()).hex();
        }

        @Override
        public Optional<TrailEnd> end() {
            grow();
            var now = end;
            grow();
            return Optional.of(now);
        }

        @Override
        public List<Block> after(long block, int most) {
            grow();
            var page = blocks.stream().filter(it -> it.no() > block).limit(most).toList();
            grow();
            return page;
        }

        @Override
        public List<SealedEvent> eventsOf(long block) {
            return List.of();
        }

        @Override
        public boolean seal(boolean everything) {
            return false;
        }

        @Override
        public long strays() {
            return 0;
        }

        @Override
        public long unsealed() {
            return 0;
        }

        @Override
        public boolean isBehind(Duration longest) {
            return false;
        }

        @Override
        public Optional<String> hashOf(long block) {
            return Optional.empty();
        }
    }
}
