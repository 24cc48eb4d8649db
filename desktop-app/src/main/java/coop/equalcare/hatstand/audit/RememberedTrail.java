package coop.equalcare.hatstand.audit;

import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.files.Preferences;

import java.util.Optional;

/** The end of one database's trail as this desk saw it last, on this machine and not in it. */
public final class RememberedTrail implements TrailMemory {

    private final Preferences preferences;
    private final String key;

    public RememberedTrail(Preferences preferences, ConnectionProfile profile) {
        this.preferences = preferences;
        this.key =
                "trail."
                        + switch (profile) {
                            case ConnectionProfile.Standalone(var file) -> file.toAbsolutePath();
                            case ConnectionProfile.Shared shared ->
                                    "%s:%d/%s"
                                            .formatted(
                                                    shared.host(),
                                                    shared.port(),
                                                    shared.database());
                        };
    }

    @Override
    public Optional<TrailEnd> last() {
        return preferences.get(key).flatMap(TrailEnd::read);
    }

    @Override
    public void remember(TrailEnd end) {
        preferences.put(key, end.written());
    }
}
