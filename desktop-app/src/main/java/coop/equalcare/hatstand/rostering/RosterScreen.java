package coop.equalcare.hatstand.rostering;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.shell.Screen;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rota.
 *
 * @param week any of the days to show; empty for the present one
 * @param person whose lane or bookings to go to
 */
public record RosterScreen(Optional<LocalDate> week, Optional<PersonId> person) implements Screen {

    public static RosterScreen thisWeek() {
        return new RosterScreen(Optional.empty(), Optional.empty());
    }

    public static RosterScreen weekOf(LocalDate day) {
        return new RosterScreen(Optional.of(day), Optional.empty());
    }
}
