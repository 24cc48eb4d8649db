package coop.equalcare.hatstand.carelog;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.shell.Screen;

import java.util.Optional;

/**
 * The care log.
 *
 * @param entry which entry to open at once, if any
 */
public record CareLogScreen(Optional<EntryId> entry) implements Screen {

    public static final CareLogScreen HOME = new CareLogScreen(Optional.empty());
}
