package coop.equalcare.hatstand.platform.files;

import java.nio.file.Path;
import java.util.Optional;

/** The folder that files of one kind last went to, on this machine. */
public final class FolderMemory {

    private final Preferences preferences;
    private final String key;

    /**
     * @param key what it is remembered by, for example {@code export.payroll.folder}
     */
    public FolderMemory(Preferences preferences, String key) {
        this.preferences = preferences;
        this.key = key;
    }

    public Optional<String> folder() {
        return preferences.get(key);
    }

    public void keep(Path folder) {
        preferences.put(key, folder.toString());
    }
}
