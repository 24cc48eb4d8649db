package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What a disk may hold after the power went, as far as that can be had without cutting it.
 *
 * <p>A process writes and is held still at random moments; what it has said is saved by then must
 * be in every copy of its file. Three kinds of copy are made:
 *
 * <ul>
 *   <li>all that was written, also what the disk was not asked to keep yet;
 *   <li>the same, cut off anywhere behind the length at the last change that was said to be saved,
 *       as what lies behind may never have got there;
 *   <li>all that was written, and the beginning of a block whose rest never got there.
 * </ul>
 *
 * <p>A copy opens with all of it, or is said to be damaged. {@code -Dhatstand.power_cuts=500} makes
 * more of them. A disk that says it keeps what it does not is beyond this test.
 */
@EnabledOnOs(OS.LINUX)
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("hatstand.power_cuts", 6);
    private static final int BLOCK = 4096;
    private static final long SEED = 20_261_124;

    /** How a copy was made. */
    private enum Kind {
        WHOLE,
        CUT_OFF,
        BROKEN_TAIL
    }

    /** What became of the copies of one kind. */
    private record Tally(int tried, int damaged) {

        Tally and(boolean isDamaged) {
            return new Tally(tried + 1, damaged + (isDamaged ? 1 : 0));
        }
    }

    @TempDir private Path folder;

    private final Random random = new Random(SEED);
    private final Databases databases = new Databases(List.of(), () -> false);
    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    private final Set<UUID> saved = new HashSet<>();
    private ConnectionProfile.Standalone profile;
    private long safeLength;

    @Test
    void every_acknowledged_change_is_in_each_copy_or_the_copy_is_said_to_be_damaged()
            throws Exception {
        profile = TestFiles.newFileIn(folder);
        safeLength = Files.size(profile.file());
        try (var writer = WriterProcess.on(profile)) {
            for (var cut = 0; cut < CUTS; cut++) {
                for (var line = random.nextInt(1, 30); line > 0; line--) {
                    hear(writer.next());
                }
                cut(writer);
            }
        }
        System.out.printf("power cuts: %d changes saved, copies %s%n", saved.size(), tallies);
        assertThat(tallies.get(Kind.WHOLE)).isEqualTo(new Tally(CUTS, 0));
        assertThat(tallies.get(Kind.BROKEN_TAIL)).isEqualTo(new Tally(CUTS, 0));
        assertThat(tallies).containsKey(Kind.CUT_OFF);
    }

    private void cut(WriterProcess writer) throws Exception {
        writer.hold();
        hear(writer);
        var before = Files.readAllBytes(profile.file());
        prove(Kind.WHOLE, before);
        if (before.length > safeLength) {
            var end = random.nextInt(Math.toIntExact(safeLength), before.length);
            prove(Kind.CUT_OFF, Arrays.copyOf(before, end));
        }
        prove(Kind.BROKEN_TAIL, withTail(before));
        writer.goOn();
    }

    private void hear(WriterProcess writer) throws IOException {
        writer.saidSoFar().forEach(this::hear);
    }

    private void hear(WriterProcess.Saved one) {
        saved.add(one.id());
        safeLength = one.length();
    }

    private byte[] withTail(byte[] whole) {
        var longer = new byte[whole.length + random.nextInt(1, BLOCK)];
        random.nextBytes(longer);
        System.arraycopy(whole, 0, longer, 0, whole.length);
        return longer;
    }

    private void prove(Kind kind, byte[] bytes) throws IOException, SQLException {
        var copy = new ConnectionProfile.Standalone(TestFiles.newFolder().resolve("hatstand"));
        Files.write(copy.file(), bytes);
        Files.copy(profile.keyFile(), copy.keyFile());
        Files.copy(profile.closedMark(), copy.closedMark());
        var isDamaged =
                switch (databases.open(copy, TestFiles.secret())) {
                    case Opening.Opened(var database) -> {
                        try (database) {
                            assertThat(TestFiles.booked(database))
                                    .as(
                                            "%s copy of %d bytes, %d of them safe",
                                            kind, bytes.length, safeLength)
                                    .containsAll(saved);
                        }
                        yield false;
                    }
                    case Opening.Failed(var problem) -> {
                        assertThat(problem.kind()).isEqualTo(ConnectionProblem.Kind.FILE_DAMAGED);
                        yield true;
                    }
                };
        tallies.merge(kind, new Tally(0, 0).and(isDamaged), (all, _) -> all.and(isDamaged));
        TestFiles.delete(copy.file().getParent());
    }
}
