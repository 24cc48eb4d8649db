package coop.equalcare.hatstand.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The databases somebody opened on this machine, the latest first; never what opens them.
 *
 * <p>A file that is lost or unreadable costs some typing, nothing else: it counts as empty.
 */
public final class ConnectionProfiles {

    private static final String FILE = "connections.json";
    private static final int MOST = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One of them as the file has it. */
    record Kept(
            @Nullable String file,
            @Nullable String host,
            int port,
            @Nullable String database,
            @Nullable String user,
            @Nullable String tls,
            @Nullable String rootCertificate) {

        static Kept of(ConnectionProfile profile) {
            return switch (profile) {
                case ConnectionProfile.Standalone(var file) ->
                        new Kept(file.toString(), null, 0, null, null, null, null);
                case ConnectionProfile.Shared shared ->
                        new Kept(
                                null,
                                shared.host(),
                                shared.port(),
                                shared.database(),
                                shared.user(),
                                shared.tls().name(),
                                shared.rootCertificate().map(Path::toString).orElse(null));
            };
        }

        Optional<ConnectionProfile> profile() {
            try {
                return Optional.of(toProfile());
            } catch (IllegalArgumentException changedByHand) {
                return Optional.empty();
            }
        }

        private ConnectionProfile toProfile() {
            if (file != null) {
                return new ConnectionProfile.Standalone(Path.of(file));
            }
            return new ConnectionProfile.Shared(
                    String.valueOf(host),
                    port,
                    String.valueOf(database),
                    String.valueOf(user),
                    ConnectionProfile.Tls.valueOf(String.valueOf(tls)),
                    Optional.ofNullable(rootCertificate).map(Path::of));
        }
    }

    private final Path folder;

    private ConnectionProfiles(Path folder) {
        this.folder = folder;
    }

    public static ConnectionProfiles in(Path folder) {
        return new ConnectionProfiles(folder);
    }

    public List<ConnectionProfile> recent() {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Arrays.stream(JSON.readValue(Files.readString(file), Kept[].class))
                    .flatMap(kept -> kept.profile().stream())
                    .toList();
        } catch (IOException | JacksonException unreadable) {
            return List.of();
        }
    }

    public void used(ConnectionProfile profile) {
        var all = new ArrayList<>(recent());
        all.remove(profile);
        all.addFirst(profile);
        keep(all);
    }

    public void forget(ConnectionProfile profile) {
        var all = new ArrayList<>(recent());
        all.remove(profile);
        keep(all);
    }

    private void keep(List<ConnectionProfile> all) {
        var kept = all.stream().limit(MOST).map(Kept::of).toList();
        new SafeFile().replace(folder, FILE, JSON.writeValueAsString(kept).getBytes(UTF_8));
    }
}
