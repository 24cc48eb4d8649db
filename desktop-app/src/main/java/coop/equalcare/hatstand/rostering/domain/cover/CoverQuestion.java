package coop.equalcare.hatstand.rostering.domain.cover;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.travel.TravelMode;

import java.util.Map;

/**
 * Who could take this booking on? All that an answer needs.
 *
 * @param board of the week and the days around it
 * @param week in which the hours of each are counted
 * @param homes of those whose postcode is known
 * @param past who has supported this person lately
 */
public record CoverQuestion(
        Booking booking,
        Board board,
        TimeSpan week,
        Map<PersonId, Location> homes,
        Map<PersonId, PastSupport> past,
        TravelMode mode) {

    public CoverQuestion {
        homes = Map.copyOf(homes);
        past = Map.copyOf(past);
    }

    /** The same, if they got there in another way. */
    public CoverQuestion by(TravelMode other) {
        return new CoverQuestion(booking, board, week, homes, past, other);
    }
}
