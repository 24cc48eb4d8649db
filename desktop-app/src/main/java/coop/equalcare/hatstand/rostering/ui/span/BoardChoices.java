package coop.equalcare.hatstand.rostering.ui.span;

import coop.equalcare.hatstand.platform.files.Preferences;

import java.util.Arrays;

/** How somebody last looked at the rota on this machine. */
public final class BoardChoices {

    private static final String SPAN = "rota.span";

    private final Preferences preferences;

    public BoardChoices(Preferences preferences) {
        this.preferences = preferences;
    }

    public BoardSpan span() {
        return kept(SPAN, BoardSpan.WEEK);
    }

    public void keep(BoardSpan span) {
        preferences.put(SPAN, span);
    }

    /** What another version of the program wrote there counts as nothing. */
    private <T extends Enum<T>> T kept(String key, T usual) {
        return preferences
                .get(key)
                .flatMap(
                        name ->
                                Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                                        .filter(it -> it.name().equals(name))
                                        .findFirst())
                .orElse(usual);
    }
}
