package coop.equalcare.hatstand.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the window remembers for one person on one machine: sizes, folders, how it looks. Never data
 * and never a secret.
 *
 * <p>A file that is lost or unreadable costs the memories, not the work: it counts as empty.
 */
public final class Preferences {

    private static final String FILE = "preferences.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of two who put something at once, the one who keeps last keeps both. */
    private final ReentrantLock keeping = new ReentrantLock();

    private final Path folder;
    private final Map<String, String> values;

    private Preferences(Path folder, Map<String, String> values) {
        this.folder = folder;
        this.values = new ConcurrentSkipListMap<>(values);
    }

    public static Preferences in(Path folder) {
        return new Preferences(folder, read(folder.resolve(FILE)));
    }

    private static Map<String, String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            return JSON.readValue(
                    Files.readString(file), new TypeReference<TreeMap<String, String>>() {});
        } catch (IOException | JacksonException unreadable) {
            return Map.of();
        }
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<Double> number(String key) {
        try {
            return get(key).map(Double::valueOf);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Kept at once; where the folder cannot be written it is remembered until the program ends. */
    public void put(String key, Object value) {
        keeping.lock();
        try {
            if (!value.toString().equals(values.put(key, value.toString()))) {
                keep();
            }
        } finally {
            keeping.unlock();
        }
    }

    /** Everything whose key begins so is as if it had never been put. */
    public void forget(String prefix) {
        keeping.lock();
        try {
            if (values.keySet().removeIf(key -> key.startsWith(prefix))) {
                keep();
            }
        } finally {
            keeping.unlock();
        }
    }

    private void keep() {
        new SafeFile().replace(folder, FILE, JSON.writeValueAsString(values).getBytes(UTF_8));
    }
}
