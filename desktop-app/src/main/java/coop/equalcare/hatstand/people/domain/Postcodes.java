package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.people.domain.geography.Location;

import java.util.Optional;

/** What is known of the country's postcodes. */
public interface Postcodes {

    /** Whether there is such a postcode. */
    enum Answer {
        EXISTS,
        /** Its sector does; the full code is outside the area for which all codes are at hand. */
        SECTOR_EXISTS,
        /** Not in the list; the newest codes take some months to reach it. */
        NOT_FOUND,
        /** Northern Ireland, the Channel Islands, the Isle of Man, the forces: not in the list. */
        NOT_COVERED
    }

    Answer check(Postcode postcode);

    /** Where it is; the middle of its sector if no more is known. */
    Optional<Location> locate(Postcode postcode);
}
