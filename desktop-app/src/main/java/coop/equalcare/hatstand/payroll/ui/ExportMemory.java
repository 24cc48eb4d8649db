package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.platform.files.Preferences;

import java.nio.file.Path;
import java.util.Optional;

/** The folder that the last export went to, on this machine. */
public final class ExportMemory {

    private static final String FOLDER = "payroll.export.folder";

    private final Preferences preferences;

    public ExportMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    public Optional<String> folder() {
        return preferences.get(FOLDER);
    }

    public void keep(Path folder) {
        preferences.put(FOLDER, folder.toString());
    }
}
