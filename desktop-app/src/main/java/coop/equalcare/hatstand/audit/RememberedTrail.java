package coop.equalcare.hatstand.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.files.SafeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The end of one database’s trail as this desk saw it last, on this machine and not in it.
 *
 * <p>Each database has a file of its own, read anew each time: a second window writes there too,
 * and must not put back what it had read long ago.
 */
public final class RememberedTrail implements TrailMemory {

    private final Path folder;
    private final String file;

    /**
     * @param folder of what is kept on this machine
     */
    public RememberedTrail(Path folder, ConnectionProfile profile) {
        this.folder = folder;
        this.file =
                "trail-%s.txt".formatted(Sha256.of(profile.place().getBytes(UTF_8)).shortForm());
    }

    @Override
    public Optional<TrailEnd> last() {
        try {
            return TrailEnd.read(Files.readString(folder.resolve(file)));
        } catch (IOException nothingYet) {
            return Optional.empty();
        }
    }

    @Override
    public void remember(TrailEnd end) {
        if (!last().equals(Optional.of(end))) {
            new SafeFile().replace(folder, file, end.written().getBytes(US_ASCII));
        }
    }
}
