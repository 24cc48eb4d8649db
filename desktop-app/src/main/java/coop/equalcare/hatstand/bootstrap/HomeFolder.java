package coop.equalcare.hatstand.bootstrap;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where Hatstand keeps its preferences, log and demo database for one person on one machine. */
final class HomeFolder {

    /**
     * Names another folder; for a memory stick, a second set-up, or a build that must not touch the
     * person's own.
     */
    static final String VARIABLE = "HATSTAND_HOME";

    private HomeFolder() {}

    /** The folder that each system sets aside for this; it need not exist yet. */
    static Path of(Map<String, String> environment, String system, Path userHome) {
        var named = environment.get(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        var kind = system.toLowerCase(Locale.ROOT);
        if (kind.startsWith("windows")) {
            return Path.of(
                            environment.getOrDefault(
                                    "APPDATA", userHome.resolve("AppData/Roaming").toString()))
                    .resolve("Hatstand");
        }
        if (kind.startsWith("mac")) {
            return userHome.resolve("Library/Application Support/Hatstand");
        }
        return Path.of(
                        environment.getOrDefault(
                                "XDG_CONFIG_HOME", userHome.resolve(".config").toString()))
                .resolve("hatstand");
    }
}
