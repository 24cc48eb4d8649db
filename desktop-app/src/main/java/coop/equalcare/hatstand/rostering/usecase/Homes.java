package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.geography.Location;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where everybody lives who gives or gets support, as far as their postcodes tell. */
public record Homes(People people, Postcodes postcodes) {

    private static final Set<Hat> AROUND_SUPPORT = Set.of(Hat.GIVING_SUPPORT, Hat.GETTING_SUPPORT);

    public Map<PersonId, Location> on(LocalDate day) {
        var homes = new HashMap<PersonId, Location>();
        for (var line : people.wearing(AROUND_SUPPORT, day)) {
            line.postcode()
                    .flatMap(Postcode::read)
                    .flatMap(postcodes::locate)
                    .ifPresent(home -> homes.put(line.id(), home));
        }
        return homes;
    }
}
