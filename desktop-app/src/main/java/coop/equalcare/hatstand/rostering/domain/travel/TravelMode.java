package coop.equalcare.hatstand.rostering.domain.travel;

import java.time.Duration;

/**
 * How somebody gets about, and how long that takes until real routes are known: the straight line
 * with a detour, at a speed of hilly country with its lights and lanes, and what goes by before one
 * is on the way and after.
 */
public enum TravelMode {
    CAR(140, 500, 3),
    BUS(150, 250, 10),
    BICYCLE(130, 230, 2),
    WALK(120, 80, 0);

    private static final int WHOLE = 100;

    private final int detourPercent;
    private final int metresPerMinute;
    private final int minutesAround;

    TravelMode(int detourPercent, int metresPerMinute, int minutesAround) {
        this.detourPercent = detourPercent;
        this.metresPerMinute = metresPerMinute;
        this.minutesAround = minutesAround;
    }

    /**
     * Whole minutes, and none to where one is already.
     *
     * @param metres in a straight line
     */
    public Duration over(int metres) {
        if (metres == 0) {
            return Duration.ZERO;
        }
        var perMinute = (long) metresPerMinute * WHOLE;
        var onTheWay = Math.ceilDiv((long) metres * detourPercent, perMinute);
        return Duration.ofMinutes(onTheWay + minutesAround);
    }
}
